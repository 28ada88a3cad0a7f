package org.patentoffice.receiving.efiling.rule;

import java.util.Optional;
import org.patentoffice.receiving.efiling.finding.Findings;
import org.patentoffice.receiving.efiling.item.Item;
import org.patentoffice.receiving.efiling.item.Original;
import org.patentoffice.receiving.efiling.item.SpecialMention;

/**
 * 【原出願の表示】 and the 【特記事項】 that says why it is there (Patent Act Art. 44, 46, 46-2; Utility Model
 * Act Art. 10, 11; Design Act Art. 10-2, 13; Trademark Act Art. 10). What can be amended is a
 * warning: the application is received on its day, and formality examination orders the amendment.
 */
final class OriginalRules implements Rule {

  private static final String FILING_DATE = "【出願日】";

  @Override
  public void check(Filing filing, Findings findings) {
    if (filing.isApplication()) {
      Optional<Original> original = Original.in(filing.request());
      Optional<Item> mentioned = mention(filing);
      if (original.isEmpty()) {
        mentioned.ifPresent(item -> findings.add("original.not-named", filing.at(item)));
      } else {
        if (mentioned.isEmpty()) {
          findings.add("original.not-mentioned", filing.at(original.get().item()));
        }
        mentioned
            .flatMap(item -> SpecialMention.find(item.value(), filing.right()))
            .ifPresent(mention -> right(filing, original.get(), mention, findings));
        contents(filing, original.get(), findings);
      }
    }
  }

  /** The first 【特記事項】 by which the application comes from another. */
  private static Optional<Item> mention(Filing filing) {
    return filing.request().items("特記事項").stream()
        .filter(
            item ->
                SpecialMention.find(item.value(), filing.right())
                    .flatMap(SpecialMention::derivation)
                    .isPresent())
        .findFirst();
  }

  private static void right(
      Filing filing, Original original, SpecialMention mention, Findings findings) {
    if (original.right().filter(right -> !mention.originals().contains(right)).isPresent()) {
      Item number = original.numberItem().orElseThrow();
      findings.add("original.other-right", filing.at(number), number.value());
    }
  }

  private static void contents(Filing filing, Original original, Findings findings) {
    if (original.numberItem().isEmpty()) {
      findings.add("original.incomplete", filing.at(original.item()), "【出願番号】");
    }
    if (original.filingDateItem().isEmpty()) {
      findings.add("original.incomplete", filing.at(original.item()), FILING_DATE);
    }
    original
        .registrationNumberItem()
        .filter(number -> original.registrationNumber().isEmpty())
        .ifPresent(
            number -> findings.add("number.registration", filing.at(number), number.value()));
    original
        .filingDate()
        .filter(date -> date.isAfter(filing.today()))
        .flatMap(ignored -> original.filingDateItem())
        .ifPresent(date -> findings.add("original.later", filing.at(date), date.value()));
  }
}

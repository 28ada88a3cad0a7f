package org.patentoffice.receiving.efiling.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.patentoffice.receiving.efiling.finding.Findings;
import org.patentoffice.receiving.efiling.item.Item;
import org.patentoffice.receiving.efiling.item.SheetKind;

/** Claims in sequence, referring to earlier ones only (Patent Act Art. 36(6)(iv), Rule 24-3). */
final class ClaimRules implements Rule {

  private static final String CLAIM = "請求項#";

  @Override
  public void check(Filing filing, Findings findings) {
    List<Item> claims =
        filing.texts(SheetKind.CLAIMS).stream().filter(item -> item.is(CLAIM)).toList();
    Map<Integer, ClaimReferences> references = new HashMap<>();
    for (Item claim : claims) {
      references.put(claim.name().ordinal(), ClaimReferences.in(claim.value()));
    }
    int expected = 1;
    for (Item claim : claims) {
      if (filing.isApplication()) {
        if (claim.name().ordinal() != expected) {
          findings.add("claim.sequence", filing.at(claim), claim.name(), expected);
        }
        expected = claim.name().ordinal() + 1;
      }
      if (claim.isEmpty()) {
        findings.add("claim.empty", filing.at(claim), claim.name());
      }
      references(filing, claim, references, findings);
    }
  }

  private static void references(
      Filing filing, Item claim, Map<Integer, ClaimReferences> all, Findings findings) {
    int number = claim.name().ordinal();
    ClaimReferences own = all.getOrDefault(number, ClaimReferences.in(""));
    if (own.claims().get(number)) {
      findings.add("claim.self-reference", filing.at(claim), claim.name());
    }
    int later = own.claims().nextSetBit(number + 1);
    if (later > 0) {
      findings.add("claim.later-reference", filing.at(claim), claim.name(), later);
    }
    if (own.alternative()) {
      own.claims().stream()
          .takeWhile(earlier -> earlier < number)
          .filter(earlier -> all.containsKey(earlier) && all.get(earlier).alternative())
          .findFirst()
          .ifPresent(
              multi -> findings.add("claim.multi-multi", filing.at(claim), claim.name(), multi));
    }
  }
}

package org.patentoffice.receiving.efiling.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.patentoffice.receiving.efiling.finding.Findings;
import org.patentoffice.receiving.efiling.item.InternationalApplicationNumber;
import org.patentoffice.receiving.efiling.item.Item;
import org.patentoffice.receiving.efiling.item.JapaneseDate;
import org.patentoffice.receiving.efiling.item.SheetKind;
import org.patentoffice.receiving.efiling.text.Width;

/**
 * 国内書面, by which an international application enters the national phase (Patent Act Art. 184-5).
 */
final class NationalPhaseRules implements Rule {

  private static final String PATENT = "特許";

  /**
   * From the priority date (Art. 184-4(1)), which this document does not tell: the international
   * filing date is the latest day that it can be.
   */
  private static final int MONTHS_TO_ENTER = 30;

  @Override
  public void check(Filing filing, Findings findings) {
    if (filing.name().kind() == SheetKind.NATIONAL_PHASE) {
      filing.request().items("出願の表示").forEach(group -> check(filing, group, findings));
    }
  }

  private static void check(Filing filing, Item group, Findings findings) {
    Optional<Item> number = written(group, "国際出願番号");
    if (number.isEmpty()) {
      findings.add("national.no-number", filing.at(group));
    }
    number
        .filter(item -> InternationalApplicationNumber.find(item.value()).isEmpty())
        .ifPresent(item -> findings.add("national.number", filing.at(item), item.value()));
    written(group, "出願の区分")
        .filter(item -> !Width.full(item.value()).equals(PATENT))
        .ifPresent(item -> findings.add("national.other-right", filing.at(item), item.value()));
    Optional<Item> date = written(group, "出願日");
    if (date.isEmpty()) {
      findings.add("national.no-date", filing.at(group));
    }
    date.ifPresent(item -> date(filing, item, findings));
  }

  private static void date(Filing filing, Item item, Findings findings) {
    if (JapaneseDate.parse(item.value()) instanceof JapaneseDate.Valid(LocalDate date)) {
      LocalDate last = date.plusMonths(MONTHS_TO_ENTER);
      if (date.isAfter(filing.today())) {
        findings.add("national.date", filing.at(item), item.value());
      } else if (last.isBefore(filing.today())) {
        findings.add("national.late", filing.at(item), last);
      }
    }
  }

  private static Optional<Item> written(Item group, String key) {
    return group.member(key).filter(item -> !item.isEmpty());
  }
}

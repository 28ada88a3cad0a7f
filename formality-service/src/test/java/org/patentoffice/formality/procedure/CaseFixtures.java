package org.patentoffice.formality.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.formality.period.StatutoryPeriodsFile;
import org.patentoffice.formality.rule.Amendment;
import org.patentoffice.formality.rule.Derivation;
import org.patentoffice.formality.rule.FeePurpose;
import org.patentoffice.formality.rule.Item;
import org.patentoffice.formality.rule.Party;
import org.patentoffice.formality.rule.RequestForm;
import org.patentoffice.formality.rule.RuleBookFile;
import org.patentoffice.formality.rule.Shortfall;
import org.patentoffice.kit.time.OfficeCalendar;

/** One invented case in domain words. */
final class CaseFixtures {

  static final Law LAW =
      new Law(RuleBookFile.current(), StatutoryPeriodsFile.current(), OfficeCalendar.japan());

  static final LocalDate FILED = LocalDate.of(2026, 11, 24);
  static final LocalDate LAST_DAY_TO_REQUEST_EXAMINATION = LocalDate.of(2029, 11, 26);
  static final DocumentNumber REQUEST = DocumentNumber.parse("52600000001");
  static final DocumentNumber EXAMINATION_REQUEST = DocumentNumber.parse("52700000002");
  static final DocumentNumber REGISTRATION_PAYMENT = DocumentNumber.parse("52800000003");

  private static final Item COMPLETE_INVENTOR = new Item("発明者", List.of("住所又は居所", "氏名"));
  private static final Item INVENTOR_WITHOUT_ADDRESS = new Item("発明者", List.of("氏名"));

  private CaseFixtures() {}

  static Fact.FilingReceived filing() {
    return filingWith(COMPLETE_INVENTOR);
  }

  static Fact.FilingReceived filingWithoutInventorsAddress() {
    return filingWith(INVENTOR_WITHOUT_ADDRESS);
  }

  /** Filed on {@link #FILED} as coming from another application. */
  static Fact.FilingReceived filingFrom(Derivation derivation) {
    return filingWith(COMPLETE_INVENTOR, derivation);
  }

  /** Entered the national phase on {@link #FILED}. */
  static Fact.FilingReceived nationalPhaseOf(LocalDate internationalFilingDate) {
    Fact.FilingReceived filing = filing();
    return new Fact.FilingReceived(
        filing.document(),
        filing.filingDate(),
        filing.request(),
        filing.addressee(),
        internationalFilingDate);
  }

  private static Fact.FilingReceived filingWith(Item inventor) {
    return filingWith(inventor, null);
  }

  private static Fact.FilingReceived filingWith(Item inventor, @Nullable Derivation derivation) {
    return new Fact.FilingReceived(
        REQUEST,
        FILED,
        new RequestForm(
            Stream.concat(
                    Stream.of(
                        new Item("書類名", List.of()),
                        new Item("整理番号", List.of()),
                        new Item("あて先", List.of()),
                        inventor,
                        new Item("特許出願人", List.of("識別番号", "氏名又は名称", "代表者")),
                        new Item("手数料の表示", List.of("予納台帳番号", "納付金額")),
                        new Item("提出物件の目録", List.of("物件名", "物件名"))),
                    derivation == null
                        ? Stream.of()
                        : Stream.of(
                            new Item("特記事項", List.of()),
                            new Item("原出願の表示", List.of("出願番号", "出願日"))))
                .toList(),
            List.of(new Party("架空工業株式会社", null)),
            derivation),
        new Addressee(Addressee.Kind.APPLICANT, "架空工業株式会社", 0, "SYN-0001", "架空の計数装置"),
        null);
  }

  static Fact.FeePaid paid(DocumentNumber by, FeePurpose purpose, LocalDate on) {
    return new Fact.FeePaid(by, by, purpose, on);
  }

  static Fact.FeePaid paidFor(
      DocumentNumber concerned, DocumentNumber by, FeePurpose purpose, LocalDate on) {
    return new Fact.FeePaid(by, concerned, purpose, on);
  }

  static Fact.FeeUnpaid unpaidFor(DocumentNumber concerned, DocumentNumber by, FeePurpose purpose) {
    return new Fact.FeeUnpaid(by, concerned, new Shortfall(purpose, 14_000, "amount-mismatch"));
  }

  static Fact.FeePaid filingFeePaid() {
    return paid(REQUEST, FeePurpose.FILING, FILED);
  }

  static Fact.FeeUnpaid unpaid(DocumentNumber by, FeePurpose purpose) {
    return new Fact.FeeUnpaid(by, by, new Shortfall(purpose, 14_000, "insufficient-balance"));
  }

  static Fact.FeeUnpaid filingFeeUnpaid() {
    return unpaid(REQUEST, FeePurpose.FILING);
  }

  static Fact.DocumentReceived examinationRequest(LocalDate on) {
    return new Fact.DocumentReceived(EXAMINATION_REQUEST, "A621", on, null, true, List.of());
  }

  /** 出願取下書. */
  static Fact.DocumentReceived withdrawal(LocalDate on) {
    return new Fact.DocumentReceived(received(99), "A761", on, null, false, List.of());
  }

  static Fact.DocumentReceived registrationPayment(LocalDate on) {
    return new Fact.DocumentReceived(REGISTRATION_PAYMENT, "R100", on, null, true, List.of());
  }

  /** A formal amendment that gives the inventor's address. */
  static Fact.DocumentReceived amendmentOfInventor(
      DocumentNumber number, DocumentNumber order, LocalDate on) {
    return amendment(
        number,
        order,
        on,
        false,
        List.of(new Amendment("特許願", "発明者", Amendment.Way.CHANGE, List.of(COMPLETE_INVENTOR))));
  }

  /** A formal amendment that offers the missing payment, and the inventor's address too. */
  static Fact.DocumentReceived amendmentWithPayment(
      DocumentNumber number, DocumentNumber order, LocalDate on) {
    return amendment(
        number,
        order,
        on,
        true,
        List.of(
            new Amendment("特許願", "発明者", Amendment.Way.CHANGE, List.of(COMPLETE_INVENTOR)),
            new Amendment(
                "特許願",
                "手数料の表示",
                Amendment.Way.CHANGE,
                List.of(new Item("手数料の表示", List.of("予納台帳番号", "納付金額"))))));
  }

  private static Fact.DocumentReceived amendment(
      DocumentNumber number,
      DocumentNumber order,
      LocalDate on,
      boolean statesPayment,
      List<Amendment> amendments) {
    return new Fact.DocumentReceived(
        number, "A51", on, order.dispatchNumber(), statesPayment, amendments);
  }

  static Fact.NoticeServed served(DocumentNumber order, LocalDate on) {
    return new Fact.NoticeServed(order, on);
  }

  static DocumentNumber received(int serial) {
    return DocumentNumber.receivedOnline(2026, serial);
  }
}

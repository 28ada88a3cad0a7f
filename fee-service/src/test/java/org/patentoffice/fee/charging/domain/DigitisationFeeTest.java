package org.patentoffice.fee.charging.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.patentoffice.fee.charging.domain.Facts.deposit;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.patentoffice.fee.charging.domain.Fact.DigitisationFeeInvoiced;
import org.patentoffice.fee.money.Yen;

/** What digitising paper costs, and what becomes of its invoice. */
class DigitisationFeeTest {
  /** The sixth office day after 24 November 2026, a Tuesday. */
  private static final LocalDate INVOICE_DAY = LocalDate.of(2026, 12, 2);

  /** Thirty days later is New Year's Day; the office opens again on the 4th. */
  private static final LocalDate DUE_ON = LocalDate.of(2027, 1, 4);

  private static final LocalDate REMINDED_ON = LocalDate.of(2027, 1, 5);
  private static final LocalDate REMINDER_DUE_ON = LocalDate.of(2027, 1, 19);

  private final PaperOffice office = new PaperOffice(1_000_000);

  @ParameterizedTest
  @CsvSource({"1, 3200", "12, 12000", "100, 82400"})
  void shouldInvoiceByTheSheetOnTheSixthOfficeDay(int sheets, long yen) {
    // Given
    office.learn(Facts.filedOnPaper(sheets));

    // When
    office.today(INVOICE_DAY);

    // Then
    DigitisationFeeInvoiced invoice = fee().invoice().orElseThrow();
    assertThat(invoice.amount()).isEqualTo(Yen.of(yen));
    assertThat(invoice.sheets()).isEqualTo(sheets);
    assertThat(invoice.invoicedOn()).isEqualTo(INVOICE_DAY);
    assertThat(invoice.dueOn()).isEqualTo(DUE_ON);
    assertThat(invoice.arithmetic()).singleElement().asString().startsWith("A-DIGITISATION-2022");
  }

  @Test
  void shouldInvoiceNothingBeforeThatDay() {
    // Given
    office.learn(Facts.filedOnPaper(3));

    // When
    office.today(INVOICE_DAY.minusDays(1));

    // Then
    assertThat(fee().invoice()).isEmpty();
    assertThat(office.nextDigitisationDay()).hasValue(INVOICE_DAY);
  }

  @Test
  void shouldInvoiceNothingForWhatWasFiledOnline() {
    // Given
    office.learn(Facts.filed(deposit(Facts.FILING_YEN)));

    // When
    office.today(INVOICE_DAY.plusYears(1));

    // Then
    assertThat(fee().invoice()).isEmpty();
    assertThat(office.nextDigitisationDay()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"A59, false", "A53, true"})
  void shouldDigitiseFreeWhatTheListNames(String code, boolean invoiced) {
    // Given
    office.learn(Facts.filedOnPaper(1));
    office.learn(Facts.receivedOnPaper(code, 2));

    // When
    office.today(INVOICE_DAY);

    // Then
    assertThat(office.feeCase().digitisationFeeOf(Facts.MENDING).invoice().isPresent())
        .isEqualTo(invoiced);
  }

  @Test
  void shouldRemindOnceAndThenReportItUnpaid() {
    // Given
    office.learn(Facts.filedOnPaper(12)).today(INVOICE_DAY).today(DUE_ON);
    boolean remindedTooEarly = fee().reminder().isPresent();
    office.today(REMINDED_ON).today(REMINDER_DUE_ON);
    boolean reportedTooEarly = fee().unpaid().isPresent();

    // When
    office.today(REMINDER_DUE_ON.plusDays(1)).today(REMINDER_DUE_ON.plusYears(1));

    // Then
    assertThat(remindedTooEarly).isFalse();
    assertThat(reportedTooEarly).isFalse();
    assertThat(fee().reminder())
        .hasValueSatisfying(
            reminder -> {
              assertThat(reminder.remindedOn()).isEqualTo(REMINDED_ON);
              assertThat(reminder.dueOn()).isEqualTo(REMINDER_DUE_ON);
            });
    assertThat(fee().unpaid()).isPresent();
    assertThat(office.feeCase().facts())
        .filteredOn(Fact.DigitisationFeeReminded.class::isInstance)
        .hasSize(1);
    assertThat(office.nextDigitisationDay()).isEmpty();
  }

  @Test
  void shouldGiveTheWholePeriodAlsoWhenTheInvoiceIsLate() {
    // Given
    office.learn(Facts.filedOnPaper(1));

    // When
    office.today(LocalDate.of(2027, 3, 1));

    // Then
    assertThat(fee().invoice().orElseThrow().dueOn()).isEqualTo(LocalDate.of(2027, 3, 31));
    assertThat(fee().reminder()).isEmpty();
  }

  @Test
  void shouldRemindOfNothingThatIsPaid() {
    // Given
    office.learn(Facts.filedOnPaper(12)).today(INVOICE_DAY);

    // When
    office.decide(paid()).today(REMINDER_DUE_ON.plusYears(1));

    // Then
    assertThat(fee().reminder()).isEmpty();
    assertThat(fee().unpaid()).isEmpty();
    assertThat(fee().status()).isEqualTo("paid");
  }

  @ParameterizedTest
  @CsvSource({"2026-12-01", "2026-12-20", "2027-01-10"})
  void shouldPursueNothingOnceTheApplicantHasWithdrawn(LocalDate withdrawn) {
    // Given
    office.learn(Facts.filedOnPaper(12)).today(INVOICE_DAY.minusDays(1));
    office.today(withdrawn);
    String before = fee().status();

    // When
    office.learn(
        Facts.received(
            Facts.paper(
                Facts.MENDING, Paper.Kind.WITHDRAWAL, withdrawn, Facts.by(Payment.Method.NONE))));
    office.today(REMINDER_DUE_ON.plusYears(1));

    // Then
    assertThat(fee().status()).isEqualTo(before);
    assertThat(office.nextDigitisationDay()).isEmpty();
  }

  @Test
  void shouldStillTakeThePaymentOfWhatHasEnded() {
    // Given
    office.learn(Facts.filedOnPaper(12)).today(INVOICE_DAY);
    office.learn(new Fact.ApplicationEnded(INVOICE_DAY.plusDays(1)));

    // When
    DigitisationFee.Decision decision =
        fee().pay(Yen.of(12_000), INVOICE_DAY.plusDays(2), "k", INVOICE_DAY.plusDays(2));

    // Then
    assertThat(decision).isInstanceOf(DigitisationFee.Decision.Accepted.class);
  }

  @ParameterizedTest
  @CsvSource({
    "12000, 2026-12-10, Accepted",
    "11999, 2026-12-10, OtherAmount",
    "12000, 2026-12-01, ImpossibleDay",
    "12000, 2026-12-11, ImpossibleDay"
  })
  void shouldBookTheWholeAmountOnAPossibleDayOnly(long yen, LocalDate paidOn, String expected) {
    // Given
    office.learn(Facts.filedOnPaper(12)).today(INVOICE_DAY);

    // When
    DigitisationFee.Decision decision =
        fee().pay(Yen.of(yen), paidOn, "k", LocalDate.of(2026, 12, 10));

    // Then
    assertThat(decision.getClass().getSimpleName()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"k, Repeat", "other, AlreadyPaid"})
  void shouldBookAPaymentOnce(String key, String expected) {
    // Given
    office.learn(Facts.filedOnPaper(12)).today(INVOICE_DAY).decide(paid());

    // When
    DigitisationFee.Decision decision = fee().pay(Yen.of(12_000), INVOICE_DAY, key, INVOICE_DAY);

    // Then
    assertThat(decision.getClass().getSimpleName()).isEqualTo(expected);
  }

  private DigitisationFee fee() {
    return office.feeCase().digitisationFeeOf(Facts.REQUEST);
  }

  private static Fact.DigitisationFeePaid paid() {
    return new Fact.DigitisationFeePaid(
        Facts.REQUEST, Yen.of(12_000), INVOICE_DAY, UUID.randomUUID(), "k");
  }
}

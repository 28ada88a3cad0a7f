package org.patentoffice.fee.charging.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.patentoffice.fee.charging.domain.Facts.deposit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.fee.charging.domain.Fact.FeeCollected;
import org.patentoffice.fee.charging.domain.Fact.FeeNotTaken;
import org.patentoffice.fee.charging.domain.Fact.FeeRefunded;
import org.patentoffice.fee.charging.domain.Fact.FeeRefused;
import org.patentoffice.fee.money.Yen;
import org.patentoffice.fee.register.domain.Registration;
import org.patentoffice.fee.schedule.domain.Purpose;

class CaseworkTest {

  @Test
  void shouldTakeTheFilingFeeOnReceipt() {
    // Given
    PaperOffice office = new PaperOffice(20_000);

    // When
    office.learn(Facts.filed(deposit(Facts.FILING_YEN)));

    // Then
    assertThat(office.balance()).isEqualTo(Yen.of(6_000));
    assertThat(office.outcomeOf(Facts.REQUEST))
        .isInstanceOfSatisfying(
            FeeCollected.class,
            paid -> {
              assertThat(paid.purpose()).isEqualTo(Purpose.FILING);
              assertThat(paid.amount()).isEqualTo(Yen.of(14_000));
              assertThat(paid.paidOn()).isEqualTo(Facts.FILED_ON);
              assertThat(paid.concerns()).isEqualTo(Facts.REQUEST);
            });
  }

  /** The schedule has no fee for filings of 2015. */
  @Test
  void shouldTakeTheFilingFeeOfTodayThoughTheApplicationIsDeemedFiledLongAgo() {
    // Given
    PaperOffice office = new PaperOffice(20_000);
    Fact.Filed today = Facts.filed(deposit(Facts.FILING_YEN));

    // When
    office.learn(
        new Fact.Filed(
            today.right(),
            LocalDate.of(2015, 3, 2),
            today.title(),
            today.claimCount(),
            today.classCount(),
            today.applicants(),
            today.paper()));

    // Then
    assertThat(office.revenue.get(Purpose.FILING)).isEqualTo(Yen.of(14_000));
  }

  @Test
  void shouldTakeTheFeeOfAnExtensionOnceForEachNotice() {
    // Given
    PaperOffice office =
        PaperOffice.after(
            Facts.filed(deposit(Facts.FILING_YEN)), extension(Facts.MENDING, "000021"));
    assertThat(office.revenue.get(Purpose.EXTENSION)).isEqualTo(Yen.of(2_100));

    // When
    office.learn(extension(Facts.AMENDMENT, "000021"));
    office.learn(extension(Facts.REGISTRATION, "000022"));

    // Then
    assertThat(office.revenue.get(Purpose.EXTENSION)).isEqualTo(Yen.of(4_200));
  }

  private static Fact.PaperReceived extension(DocumentNumber number, String notice) {
    Paper paper =
        Facts.paper(number, Paper.Kind.EXTENSION_REQUEST, Facts.REQUESTED_ON, deposit(2_100));
    return Facts.received(Facts.with(paper, paper.owner(), notice, null));
  }

  @Test
  void shouldLeaveTheFeeUnpaidWhenTheAccountHoldsTooLittle() {
    // Given
    PaperOffice office = new PaperOffice(13_999);

    // When
    office.learn(Facts.filed(deposit(Facts.FILING_YEN)));

    // Then
    assertThat(refusalOf(office, office.outcomeOf(Facts.REQUEST)))
        .isEqualTo(Refusal.INSUFFICIENT_BALANCE);
    assertThat(office.balance()).isEqualTo(Yen.of(13_999));
  }

  @ParameterizedTest
  @CsvSource({"-1, 0", "0, 150000", "1, 150000"})
  void shouldTakeNothingForAnExaminationRequestedAfterTheApplicationWasWithdrawn(
      int withdrawnDaysAfterTheRequest, long taken) {
    // Given
    PaperOffice office = new PaperOffice(200_000);
    office.learn(Facts.filed(deposit(Facts.FILING_YEN)));
    LocalDate withdrawn = Facts.REQUESTED_ON.plusDays(withdrawnDaysAfterTheRequest);
    office.learn(
        Facts.received(
            Facts.paper(
                Facts.MENDING, Paper.Kind.WITHDRAWAL, withdrawn, Facts.by(Payment.Method.NONE))));

    // When
    office.learn(Facts.examinationRequested(deposit(Facts.EXAMINATION_YEN)));

    // Then
    assertThat(office.balance()).isEqualTo(Yen.of(200_000 - Facts.FILING_YEN - taken));
  }

  @ParameterizedTest
  @EnumSource(
      value = Payment.Method.class,
      names = {"TRANSFER", "CREDIT_CARD", "ELECTRONIC_CASH", "FORM"})
  void shouldSayHonestlyThatAMethodIsNotOffered(Payment.Method method) {
    // Given
    PaperOffice office = new PaperOffice(20_000);

    // When
    office.learn(Facts.filed(Facts.by(method)));

    // Then
    assertThat(refusalOf(office, office.outcomeOf(Facts.REQUEST)))
        .isEqualTo(Refusal.UNSUPPORTED_METHOD);
  }

  @ParameterizedTest
  @CsvSource({
    "100001, 13999, AMOUNT_MISMATCH",
    "100001, 14001, AMOUNT_MISMATCH",
    "100001, , AMOUNT_MISMATCH",
    "999999, 14000, UNKNOWN_ACCOUNT",
    "12, 14000, UNKNOWN_ACCOUNT",
    ", 14000, UNKNOWN_ACCOUNT",
  })
  void shouldLeaveTheFeeUnpaidWhenThePaymentItemIsWrong(
      String account, Long amountYen, Refusal expected) {
    // Given
    PaperOffice office = new PaperOffice(20_000);

    // When
    office.learn(Facts.filed(new Payment(Payment.Method.DEPOSIT, account, amountYen)));

    // Then
    assertThat(refusalOf(office, office.outcomeOf(Facts.REQUEST))).isEqualTo(expected);
    assertThat(office.balance()).isEqualTo(Yen.of(20_000));
  }

  @Test
  void shouldAskForAPaymentItemWhenThereIsNone() {
    // Given
    PaperOffice office = new PaperOffice(20_000);

    // When
    office.learn(Facts.filed(Payment.NONE));

    // Then
    assertThat(refusalOf(office, office.outcomeOf(Facts.REQUEST)))
        .isEqualTo(Refusal.NO_PAYMENT_ITEM);
  }

  @Test
  void shouldCountTheClaimsOnFileWhenExaminationIsRequestedAfterAnAmendment() {
    // Given
    PaperOffice office =
        PaperOffice.after(
            Facts.filed(deposit(Facts.FILING_YEN)),
            Facts.amended(Facts.REQUESTED_ON.minusDays(1), 5, Payment.NONE));

    // When
    office.learn(Facts.examinationRequested(deposit(158_000)));

    // Then
    assertThat(office.revenue.get(Purpose.EXAMINATION)).isEqualTo(Yen.of(158_000));
    assertThat(office.outcomeOf(Facts.AMENDMENT)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"5, 8000", "4, 4000"})
  void shouldTakeTheFeeOfAddedClaimsWhenAmendedAfterTheRequest(int claims, long expected) {
    // Given
    PaperOffice office =
        PaperOffice.after(
            Facts.filed(deposit(Facts.FILING_YEN)),
            Facts.examinationRequested(deposit(Facts.EXAMINATION_YEN)));

    // When
    office.learn(Facts.amended(Facts.REQUESTED_ON.plusDays(9), claims, deposit(expected)));

    // Then
    assertThat(office.revenue.get(Purpose.AMENDMENT)).isEqualTo(Yen.of(expected));
  }

  @Test
  void shouldTakeNothingForAnAmendmentThatAddsNoClaim() {
    // Given
    PaperOffice office =
        PaperOffice.after(
            Facts.filed(deposit(Facts.FILING_YEN)),
            Facts.examinationRequested(deposit(Facts.EXAMINATION_YEN)));

    // When
    office.learn(Facts.amended(Facts.REQUESTED_ON.plusDays(9), 3, Payment.NONE));

    // Then
    assertThat(office.outcomeOf(Facts.AMENDMENT)).isNull();
    assertThat(office.revenue).doesNotContainKey(Purpose.AMENDMENT);
  }

  @Test
  void shouldRegisterTheRightOnTheDayOfPayment() {
    // Given
    PaperOffice office =
        PaperOffice.after(Facts.filed(deposit(Facts.FILING_YEN)), Facts.granted(), Facts.served());

    // When
    office.learn(Facts.registrationPaid(Facts.PAID_ON, deposit(Facts.REGISTRATION_YEN)));

    // Then
    Registration entry = office.register.getFirst();
    assertThat(office.register).hasSize(1);
    assertThat(entry.registeredOn()).isEqualTo(Facts.PAID_ON);
    assertThat(entry.expiresOn()).isEqualTo(LocalDate.of(2046, 11, 24));
    assertThat(entry.nextAnnuityDueOn()).isEqualTo(LocalDate.of(2031, 6, 15));
    assertThat(entry.claimCount()).isEqualTo(3);
  }

  @Test
  void shouldWaitForTheDecisionWhenThePaymentIsHeardOfFirst() {
    // Given
    PaperOffice office =
        PaperOffice.after(
            Facts.filed(deposit(Facts.FILING_YEN)),
            Facts.served(),
            Facts.registrationPaid(Facts.PAID_ON, deposit(Facts.REGISTRATION_YEN)));
    assertThat(office.register).isEmpty();

    // When
    office.learn(Facts.granted());

    // Then
    assertThat(office.register).hasSize(1);
    assertThat(office.register.getFirst().registeredOn()).isEqualTo(Facts.PAID_ON);
  }

  @Test
  void shouldFollowTheClaimsGrantedWhenTheFeeIsComputedFromOthers() {
    // Given
    PaperOffice office =
        PaperOffice.after(
            Facts.filed(deposit(Facts.FILING_YEN)),
            new Fact.GrantDecided(Facts.DECISION, 2, 30),
            Facts.served());

    // When
    office.learn(Facts.registrationPaid(Facts.PAID_ON, deposit(Facts.REGISTRATION_YEN)));

    // Then
    assertThat(office.outcomeOf(Facts.REGISTRATION))
        .isInstanceOfSatisfying(
            FeeRefused.class,
            refused -> {
              assertThat(refused.reason()).isEqualTo(Refusal.AMOUNT_MISMATCH);
              assertThat(refused.due()).isEqualTo(Yen.of(14_700));
              assertThat(refused.stated()).isEqualTo(Yen.of(15_600));
            });
    assertThat(office.register).isEmpty();
  }

  @Test
  void shouldDeclareTheFeeOverdueOnTheDayAfterThePeriod() {
    // Given
    PaperOffice office =
        PaperOffice.after(Facts.filed(deposit(Facts.FILING_YEN)), Facts.granted(), Facts.served());
    office.today(Facts.LAST_DAY);
    assertThat(office.feeCase().overdue()).isEmpty();

    // When
    office.today(Facts.LAST_DAY.plusDays(1));

    // Then
    assertThat(office.feeCase().overdue())
        .hasValueSatisfying(overdue -> assertThat(overdue.dueOn()).isEqualTo(Facts.LAST_DAY));
  }

  @Test
  void shouldTakeNothingWhenTheRegistrationFeeComesAfterItsPeriod() {
    // Given
    PaperOffice office =
        PaperOffice.after(Facts.filed(deposit(Facts.FILING_YEN)), Facts.granted(), Facts.served());

    // When
    office.learn(
        Facts.registrationPaid(Facts.LAST_DAY.plusDays(1), deposit(Facts.REGISTRATION_YEN)));

    // Then
    assertThat(office.outcomeOf(Facts.REGISTRATION))
        .isEqualTo(new FeeNotTaken(Facts.REGISTRATION, NotTaken.PERIOD_OVER));
    assertThat(office.register).isEmpty();
  }

  @Test
  void shouldNotDeclareOverdueWhileAPaymentThatCameInTimeMayBeMended() {
    // Given
    PaperOffice office =
        PaperOffice.after(
            Facts.filed(deposit(Facts.FILING_YEN)),
            Facts.granted(),
            Facts.served(),
            Facts.registrationPaid(Facts.PAID_ON, Payment.NONE));
    office.today(Facts.LAST_DAY.plusDays(1));
    assertThat(office.feeCase().overdue()).isEmpty();

    // When
    office.learn(new Fact.ProcedureDismissed(Facts.REGISTRATION, Facts.LAST_DAY.plusDays(40)));

    // Then
    assertThat(office.feeCase().overdue()).isPresent();
  }

  @Test
  void shouldPayTheConcernedFeeWhenAFormalAmendmentAnswersTheOrder() {
    // Given
    PaperOffice office = new PaperOffice(0);
    office.learn(Facts.filed(deposit(Facts.FILING_YEN)));
    office.learn(new Fact.AmendmentOrdered(Facts.ORDER, Facts.REQUEST));
    office.payIn(50_000);

    // When
    office.learn(
        Facts.mended(
            Facts.FILED_ON.plusDays(20),
            Facts.ORDER.dispatchNumber(),
            List.of(),
            deposit(Facts.FILING_YEN)));

    // Then
    assertThat(office.outcomeOf(Facts.MENDING))
        .isInstanceOfSatisfying(
            FeeCollected.class,
            paid -> {
              assertThat(paid.purpose()).isEqualTo(Purpose.FILING);
              assertThat(paid.concerns()).isEqualTo(Facts.REQUEST);
              assertThat(paid.documentNumber()).isEqualTo(Facts.MENDING);
            });
    assertThat(office.balance()).isEqualTo(Yen.of(36_000));
  }

  @Test
  void shouldPayTheNamedDocumentWhenAFormalAmendmentNamesNoOrder() {
    // Given
    PaperOffice office = new PaperOffice(1_000_000);
    office.learn(Facts.filed(Payment.NONE));
    office.learn(Facts.examinationRequested(Payment.NONE));

    // When
    office.learn(
        Facts.mended(
            Facts.REQUESTED_ON.plusDays(5),
            null,
            List.of("出願審査請求書"),
            deposit(Facts.EXAMINATION_YEN)));

    // Then
    assertThat(office.revenue).containsOnlyKeys(Purpose.EXAMINATION);
  }

  @Test
  void shouldChargeNothingTwiceWhenAFormalAmendmentPaysWhatIsPaid() {
    // Given
    PaperOffice office =
        PaperOffice.after(
            Facts.filed(deposit(Facts.FILING_YEN)),
            new Fact.AmendmentOrdered(Facts.ORDER, Facts.REQUEST));

    // When
    office.learn(
        Facts.mended(
            Facts.FILED_ON.plusDays(20),
            Facts.ORDER.dispatchNumber(),
            List.of("特許願"),
            deposit(Facts.FILING_YEN)));

    // Then
    assertThat(office.outcomeOf(Facts.MENDING))
        .isEqualTo(new FeeNotTaken(Facts.MENDING, NotTaken.ALREADY_PAID));
    assertThat(office.balance()).isEqualTo(Yen.of(986_000));
  }

  @Test
  void shouldChargeNothingOnceTheApplicationHasEnded() {
    // Given
    PaperOffice office =
        PaperOffice.after(
            Facts.filed(deposit(Facts.FILING_YEN)), new Fact.ApplicationEnded(Facts.REQUESTED_ON));

    // When
    office.learn(Facts.examinationRequested(deposit(Facts.EXAMINATION_YEN)));

    // Then
    assertThat(office.outcomeOf(Facts.EXAMINATION))
        .isEqualTo(new FeeNotTaken(Facts.EXAMINATION, NotTaken.APPLICATION_ENDED));
    assertThat(office.balance()).isEqualTo(Yen.of(986_000));
  }

  @Test
  void shouldGiveTheFeeBackWhenItIsHeardLateThatTheApplicationHadEnded() {
    // Given
    PaperOffice office =
        PaperOffice.after(
            Facts.filed(deposit(Facts.FILING_YEN)),
            Facts.examinationRequested(deposit(Facts.EXAMINATION_YEN)));

    // When
    office.learn(new Fact.ApplicationEnded(Facts.REQUESTED_ON));

    // Then
    assertThat(office.outcomeOf(Facts.EXAMINATION)).isInstanceOf(FeeRefunded.class);
    assertThat(office.balance()).isEqualTo(Yen.of(986_000));
    assertThat(office.revenue.get(Purpose.EXAMINATION)).isEqualTo(Yen.ZERO);
  }

  private static Refusal refusalOf(PaperOffice office, @Nullable Fact outcome) {
    assertThat(outcome).as("%s", office.feeCase().facts()).isInstanceOf(FeeRefused.class);
    return ((FeeRefused) Objects.requireNonNull(outcome)).reason();
  }
}

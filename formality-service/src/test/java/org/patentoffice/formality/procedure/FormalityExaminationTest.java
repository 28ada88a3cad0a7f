package org.patentoffice.formality.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.patentoffice.formality.procedure.CaseFixtures.EXAMINATION_REQUEST;
import static org.patentoffice.formality.procedure.CaseFixtures.FILED;
import static org.patentoffice.formality.procedure.CaseFixtures.LAST_DAY_TO_REQUEST_EXAMINATION;
import static org.patentoffice.formality.procedure.CaseFixtures.LAW;
import static org.patentoffice.formality.procedure.CaseFixtures.REGISTRATION_PAYMENT;
import static org.patentoffice.formality.procedure.CaseFixtures.REQUEST;
import static org.patentoffice.formality.procedure.CaseFixtures.amendmentOfInventor;
import static org.patentoffice.formality.procedure.CaseFixtures.amendmentWithPayment;
import static org.patentoffice.formality.procedure.CaseFixtures.examinationRequest;
import static org.patentoffice.formality.procedure.CaseFixtures.filing;
import static org.patentoffice.formality.procedure.CaseFixtures.filingFeePaid;
import static org.patentoffice.formality.procedure.CaseFixtures.filingFeeUnpaid;
import static org.patentoffice.formality.procedure.CaseFixtures.filingFrom;
import static org.patentoffice.formality.procedure.CaseFixtures.filingWithoutInventorsAddress;
import static org.patentoffice.formality.procedure.CaseFixtures.nationalPhaseOf;
import static org.patentoffice.formality.procedure.CaseFixtures.paid;
import static org.patentoffice.formality.procedure.CaseFixtures.paidFor;
import static org.patentoffice.formality.procedure.CaseFixtures.received;
import static org.patentoffice.formality.procedure.CaseFixtures.registrationPayment;
import static org.patentoffice.formality.procedure.CaseFixtures.served;
import static org.patentoffice.formality.procedure.CaseFixtures.unpaid;
import static org.patentoffice.formality.procedure.CaseFixtures.unpaidFor;
import static org.patentoffice.formality.procedure.CaseFixtures.withdrawal;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.formality.procedure.FormalityCase.AmendmentOrdered;
import org.patentoffice.formality.procedure.FormalityCase.DeemedWithdrawn;
import org.patentoffice.formality.procedure.FormalityCase.Dismissed;
import org.patentoffice.formality.procedure.FormalityCase.FormalitiesCompleted;
import org.patentoffice.formality.procedure.FormalityCase.Waiting;
import org.patentoffice.formality.rule.Defect;
import org.patentoffice.formality.rule.Derivation;
import org.patentoffice.formality.rule.FeePurpose;

class FormalityExaminationTest {

  private static final LocalDate TODAY = FILED.plusDays(1);
  private static final LocalDate SERVED = LocalDate.of(2026, 12, 1);
  private static final LocalDate LAST_DAY_TO_AMEND = LocalDate.of(2027, 1, 4);

  private final PaperOffice office = new PaperOffice(TODAY);

  @Test
  void shouldWaitWhenTheFeeIsNotKnown() {
    // Given
    Fact filing = filing();

    // When
    office.note(filing);

    // Then
    assertThat(office.state()).isInstanceOf(Waiting.class);
  }

  @Test
  void shouldCompleteOnTheDayOfTheFactsWhenNothingIsMissing() {
    // Given
    office.note(paid(REQUEST, FeePurpose.FILING, FILED.plusDays(2)));

    // When
    office.note(filing());

    // Then
    assertThat(office.state())
        .isInstanceOfSatisfying(
            FormalitiesCompleted.class,
            completed -> assertThat(completed.completedOn()).isEqualTo(FILED.plusDays(2)));
  }

  @Test
  void shouldStillCompleteButWatchNothingMoreWhenTheApplicantHasWithdrawn() {
    // Given
    office.note(withdrawal(FILED.plusDays(10)));
    office.note(filingFeePaid());

    // When
    office.note(filing());

    // Then
    assertThat(office.state()).isInstanceOf(FormalitiesCompleted.class);
    assertThat(FormalityExamination.running(office.state(), LAW)).isEmpty();
  }

  @Test
  void shouldOrderNothingWhenTheApplicantHasWithdrawn() {
    // Given
    office.note(withdrawal(FILED.plusDays(10)));
    office.note(filingFeeUnpaid());

    // When
    office.note(filing());

    // Then
    assertThat(office.state()).isInstanceOf(Waiting.class);
  }

  @ParameterizedTest(name = "original of {0}: until {1}")
  @CsvSource({
    "2026-03-02, 2029-03-02",
    "2023-12-10, 2026-12-24", // three years end before the thirty days
    "2020-04-01, 2026-12-24"
  })
  void shouldCountTheThreeYearsFromTheOriginalWithThirtyDaysAtLeast(
      LocalDate original, LocalDate lastDay) {
    // Given
    Fact divisional = filingFrom(new Derivation(original, false));

    // When
    office.note(divisional);

    // Then
    assertThat(FormalityExamination.running(office.state(), LAW))
        .extracting(running -> running.limit().lastDay())
        .containsExactly(lastDay);
  }

  @Test
  void shouldCountTheThreeYearsFromTheInternationalFilingDateInTheNationalPhase() {
    // Given
    Fact entry = nationalPhaseOf(LocalDate.of(2025, 6, 2));

    // When
    office.note(entry);

    // Then
    assertThat(FormalityExamination.running(office.state(), LAW))
        .extracting(running -> running.limit().lastDay())
        .containsExactly(LocalDate.of(2028, 6, 2));
  }

  @Test
  void shouldOrderAnAmendmentWhenTheOriginalIsOfOtherApplicants() {
    // Given
    office.note(filingFeePaid());

    // When
    office.note(filingFrom(new Derivation(null, true)));

    // Then
    assertThat(office.state())
        .isInstanceOfSatisfying(
            AmendmentOrdered.class,
            ordered ->
                assertThat(ordered.order().defects())
                    .extracting(Defect::ruleId)
                    .containsExactly("FP-056"));
  }

  @Test
  void shouldNotDeemWithdrawnWhatTheApplicantWithdrewHimself() {
    // Given
    office.note(filing());
    office.note(filingFeePaid());
    office.note(withdrawal(FILED.plusDays(10)));

    // When
    office.note(new Fact.PeriodOver(ExaminationClock.PERIOD));

    // Then
    assertThat(office.state()).isInstanceOf(FormalitiesCompleted.class);
  }

  @Test
  void shouldNameAllDefectsInOneOrderWhenItemAndFeeAreMissing() {
    // Given
    office.note(filingWithoutInventorsAddress());

    // When
    office.note(filingFeeUnpaid());

    // Then
    assertThat(office.state())
        .isInstanceOfSatisfying(
            AmendmentOrdered.class,
            ordered -> {
              assertThat(ordered.order().code()).isEqualTo(NoticeCode.A111);
              assertThat(ordered.order().concerns()).isEqualTo(REQUEST);
              assertThat(ordered.order().periodDays()).isEqualTo(30);
              assertThat(ordered.order().defects())
                  .extracting(Defect::ruleId)
                  .containsExactly("FP-011", "FP-090");
            });
  }

  @Test
  void shouldRunThePeriodFromServiceWhenTheOrderIsServed() {
    // Given
    DocumentNumber order = ordered();

    // When
    office.note(served(order, SERVED));

    // Then
    assertThat(office.nextDeadline())
        .hasValueSatisfying(
            deadline -> {
              assertThat(deadline.of()).isEqualTo(new Deadline.AnswerToOrder(order));
              assertThat(deadline.limit().lastDay()).isEqualTo(LAST_DAY_TO_AMEND);
            });
  }

  @Test
  void shouldCompleteOnTheDayOfTheAmendmentWhenAllIsMendedInTime() {
    // Given
    DocumentNumber order = ordered();
    office.noting(
        served(order, SERVED), amendmentWithPayment(received(9), order, LAST_DAY_TO_AMEND));

    // When
    office.note(paidFor(REQUEST, received(9), FeePurpose.FILING, LAST_DAY_TO_AMEND));

    // Then
    assertThat(office.state())
        .isInstanceOfSatisfying(
            FormalitiesCompleted.class,
            completed -> assertThat(completed.completedOn()).isEqualTo(LAST_DAY_TO_AMEND));
  }

  @Test
  void shouldDismissFromTheDayAfterTheLastWhenTheOrderIsNotAnswered() {
    // Given
    DocumentNumber order = ordered();
    office.note(served(order, SERVED));

    // When
    office.lettingTheNextPeriodEnd();

    // Then
    assertThat(office.state())
        .isInstanceOfSatisfying(
            Dismissed.class,
            dismissed -> {
              assertThat(dismissed.dismissal().code()).isEqualTo(NoticeCode.A043);
              assertThat(dismissed.dismissal().effect()).isEqualTo(Act.Effect.APPLICATION);
              assertThat(dismissed.dismissal().effectiveOn())
                  .isEqualTo(LAST_DAY_TO_AMEND.plusDays(1));
            });
    assertThat(office.nextDeadline()).isEmpty();
  }

  @Test
  void shouldDismissWhenOnlyAPartIsMended() {
    // Given
    DocumentNumber order = ordered();
    office.noting(served(order, SERVED), amendmentOfInventor(received(9), order, SERVED));

    // When
    office.lettingTheNextPeriodEnd();

    // Then
    assertThat(office.state()).isInstanceOf(Dismissed.class);
  }

  @Test
  void shouldDismissWhenTheAmendmentComesADayLate() {
    // Given
    DocumentNumber order = ordered();
    office.noting(
        served(order, SERVED),
        amendmentWithPayment(received(9), order, LAST_DAY_TO_AMEND.plusDays(1)),
        paidFor(REQUEST, received(9), FeePurpose.FILING, LAST_DAY_TO_AMEND.plusDays(1)));

    // When
    office.lettingTheNextPeriodEnd();

    // Then
    assertThat(office.state()).isInstanceOf(Dismissed.class);
  }

  @Test
  void shouldWaitForTheFeeWhenThePeriodEndsBeforeThePaymentIsReported() {
    // Given
    DocumentNumber order = ordered();
    office.noting(served(order, SERVED), amendmentWithPayment(received(9), order, SERVED));

    // When
    office.lettingTheNextPeriodEnd();

    // Then
    assertThat(office.state()).isInstanceOf(AmendmentOrdered.class);
    assertThat(office.noting(unpaidFor(REQUEST, received(9), FeePurpose.FILING)).state())
        .isInstanceOf(Dismissed.class);
  }

  @Test
  void shouldDeemWithdrawnFromTheDayAfterTheLastWhenNobodyRequestsExamination() {
    // Given
    office.noting(filing(), filingFeePaid());

    // When
    office.lettingTheNextPeriodEnd();

    // Then
    assertThat(office.state())
        .isInstanceOfSatisfying(
            DeemedWithdrawn.class,
            withdrawn ->
                assertThat(withdrawn.effectiveOn())
                    .isEqualTo(LAST_DAY_TO_REQUEST_EXAMINATION.plusDays(1)));
  }

  @Test
  void shouldCountTheRequestWhenItArrivesAfterThePeriodButWasReceivedInIt() {
    // Given
    office.noting(filing(), filingFeePaid());
    office.note(examinationRequest(LAST_DAY_TO_REQUEST_EXAMINATION));

    // When
    office.note(new Fact.PeriodOver(new Deadline.RequestForExamination()));

    // Then
    assertThat(office.state()).isInstanceOf(FormalitiesCompleted.class);
  }

  @Test
  void shouldNotCountTheRequestWhenItWasReceivedADayLate() {
    // Given
    office.noting(filing(), filingFeePaid());
    office.note(examinationRequest(LAST_DAY_TO_REQUEST_EXAMINATION.plusDays(1)));

    // When
    office.lettingTheNextPeriodEnd();

    // Then
    assertThat(office.state()).isInstanceOf(DeemedWithdrawn.class);
  }

  @Test
  void shouldRejectATimelyRequestWhenTheWithdrawalIsAlreadyAnnounced() {
    // Given
    office.noting(filing(), filingFeePaid()).lettingTheNextPeriodEnd();

    // When
    Decision decision = office.note(examinationRequest(LAST_DAY_TO_REQUEST_EXAMINATION));

    // Then
    assertThat(decision)
        .isInstanceOfSatisfying(
            Decision.Rejected.class,
            rejected ->
                assertThat(rejected.reason())
                    .isEqualTo(
                        "Expected A621 52700000002, received in time on 2029-11-26, to count, but the"
                            + " case is deemed withdrawn since 2029-11-27"));
  }

  @Test
  void shouldNoteALateRequestWhenTheApplicationIsWithdrawn() {
    // Given
    office.noting(filing(), filingFeePaid()).lettingTheNextPeriodEnd();

    // When
    Decision decision =
        office.note(examinationRequest(LAST_DAY_TO_REQUEST_EXAMINATION.plusDays(1)));

    // Then
    assertThat(decision).isInstanceOf(Decision.Accepted.class);
    assertThat(office.state()).isInstanceOf(DeemedWithdrawn.class);
  }

  @Test
  void shouldOrderPaymentWhenTheExaminationFeeIsUnpaid() {
    // Given
    office.noting(filing(), filingFeePaid(), examinationRequest(FILED.plusYears(1)));

    // When
    office.note(unpaid(EXAMINATION_REQUEST, FeePurpose.EXAMINATION));

    // Then
    assertThat(office.state().file().orderAbout(EXAMINATION_REQUEST))
        .hasValueSatisfying(order -> assertThat(order.code()).isEqualTo(NoticeCode.A112));
    assertThat(standingOf(EXAMINATION_REQUEST)).isEqualTo(LaterProcedure.Standing.ORDERED);
  }

  @Test
  void shouldDismissOnlyTheRequestAndRunTheThreeYearsAgainWhenItsFeeStaysUnpaid() {
    // Given
    office.noting(
        filing(),
        filingFeePaid(),
        examinationRequest(FILED.plusYears(1)),
        unpaid(EXAMINATION_REQUEST, FeePurpose.EXAMINATION));
    office.note(served(office.orderAbout(EXAMINATION_REQUEST), FILED.plusYears(1).plusDays(3)));

    // When
    office.lettingTheNextPeriodEnd();

    // Then
    assertThat(standingOf(EXAMINATION_REQUEST)).isEqualTo(LaterProcedure.Standing.DISMISSED);
    assertThat(office.state().file().all(Act.ProcedureDismissed.class))
        .extracting(Act.ProcedureDismissed::code)
        .containsExactly(NoticeCode.A073);
    assertThat(office.nextDeadline())
        .hasValueSatisfying(
            deadline -> assertThat(deadline.of()).isEqualTo(new Deadline.RequestForExamination()));
  }

  @Test
  void shouldDeemWithdrawnAtOnceWhenTheRequestIsDismissedAfterTheThreeYears() {
    // Given
    LocalDate lastMinute = LAST_DAY_TO_REQUEST_EXAMINATION;
    office.noting(
        filing(),
        filingFeePaid(),
        examinationRequest(lastMinute),
        unpaid(EXAMINATION_REQUEST, FeePurpose.EXAMINATION));
    office.note(served(office.orderAbout(EXAMINATION_REQUEST), lastMinute.plusDays(3)));
    office.note(new Fact.PeriodOver(new Deadline.RequestForExamination()));

    // When
    office.lettingTheNextPeriodEnd();

    // Then
    assertThat(office.state())
        .isInstanceOfSatisfying(
            DeemedWithdrawn.class,
            withdrawn -> assertThat(withdrawn.effectiveOn()).isEqualTo(lastMinute.plusDays(1)));
  }

  @Test
  void shouldCountTheRequestWhenItsFeeIsPaidByAnAmendment() {
    // Given
    LocalDate requested = FILED.plusYears(1);
    office.noting(
        filing(),
        filingFeePaid(),
        examinationRequest(requested),
        unpaid(EXAMINATION_REQUEST, FeePurpose.EXAMINATION));
    DocumentNumber order = office.orderAbout(EXAMINATION_REQUEST);
    office.noting(
        served(order, requested.plusDays(3)),
        amendmentWithPayment(received(9), order, requested.plusDays(9)));

    // When
    office.note(
        paidFor(EXAMINATION_REQUEST, received(9), FeePurpose.EXAMINATION, requested.plusDays(9)));

    // Then
    assertThat(standingOf(EXAMINATION_REQUEST)).isEqualTo(LaterProcedure.Standing.EFFECTIVE);
    assertThat(office.nextDeadline()).isEmpty();
  }

  @Test
  void shouldStopTheThreeYearsWhenTheExaminerDecides() {
    // Given
    office.noting(filing(), filingFeePaid());

    // When
    office.note(
        new Fact.ExaminationConcluded(DocumentNumber.parse("06127000001"), FILED.plusYears(2)));

    // Then
    assertThat(office.nextDeadline()).isEmpty();
  }

  @Test
  void shouldDismissTheApplicationWhenTheRegistrationFeeIsOverdue() {
    // Given
    office.noting(filing(), filingFeePaid());
    LocalDate dueOn = FILED.plusYears(2);

    // When
    office.note(new Fact.RegistrationFeeOverdue(dueOn));

    // Then
    assertThat(office.state())
        .isInstanceOfSatisfying(
            Dismissed.class,
            dismissed -> {
              assertThat(dismissed.dismissal().code()).isEqualTo(NoticeCode.A045);
              assertThat(dismissed.dismissal().effectiveOn()).isEqualTo(dueOn.plusDays(1));
            });
  }

  @Test
  void shouldWaitForTheOrderedPaymentWhenTheRegistrationFeeIsOverdue() {
    // Given
    LocalDate dueOn = FILED.plusYears(2);
    office.noting(
        filing(),
        filingFeePaid(),
        registrationPayment(dueOn),
        unpaid(REGISTRATION_PAYMENT, FeePurpose.REGISTRATION));
    office.note(served(office.orderAbout(REGISTRATION_PAYMENT), dueOn));

    // When
    office.note(new Fact.RegistrationFeeOverdue(dueOn));

    // Then
    assertThat(office.state()).isInstanceOf(FormalitiesCompleted.class);
    assertThat(office.lettingAllPeriodsEnd().state())
        .isInstanceOfSatisfying(
            Dismissed.class,
            dismissed ->
                assertThat(dismissed.dismissal().effectiveOn()).isEqualTo(dueOn.plusDays(1)));
  }

  @Test
  void shouldRejectATimelyAmendmentWhenTheDismissalIsAlreadyAnnounced() {
    // Given
    DocumentNumber order = ordered();
    office.note(served(order, SERVED));
    office.lettingTheNextPeriodEnd();

    // When
    Decision decision = office.note(amendmentWithPayment(received(9), order, LAST_DAY_TO_AMEND));

    // Then
    assertThat(decision).isInstanceOf(Decision.Rejected.class);
  }

  @Test
  void shouldRejectASecondFilingOfTheSameCase() {
    // Given
    office.note(filing());

    // When
    Decision decision = office.note(filingWithoutInventorsAddress());

    // Then
    assertThat(decision).isInstanceOf(Decision.Rejected.class);
  }

  @Test
  void shouldDoNothingMoreWhenTheRefusalIsFinal() {
    // Given
    office.noting(filing(), filingFeePaid(), examinationRequest(FILED.plusYears(1)));
    office.note(new Fact.RefusalBecameFinal(FILED.plusYears(2)));

    // When
    office.note(unpaid(EXAMINATION_REQUEST, FeePurpose.EXAMINATION));

    // Then
    assertThat(office.state().file().all(Act.AmendmentOrdered.class)).isEmpty();
    assertThat(FormalityExamination.running(office.state(), LAW)).isEqualTo(List.of());
  }

  private DocumentNumber ordered() {
    office.noting(filingWithoutInventorsAddress(), filingFeeUnpaid());
    return office.orderAbout(REQUEST);
  }

  private LaterProcedure.Standing standingOf(DocumentNumber document) {
    return LaterProcedure.in(office.state().file(), LAW).stream()
        .filter(procedure -> procedure.document().document().equals(document))
        .map(LaterProcedure::standing)
        .findFirst()
        .orElseThrow();
  }
}

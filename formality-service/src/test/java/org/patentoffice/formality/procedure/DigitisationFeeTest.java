package org.patentoffice.formality.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.patentoffice.formality.procedure.CaseFixtures.EXAMINATION_REQUEST;
import static org.patentoffice.formality.procedure.CaseFixtures.FILED;
import static org.patentoffice.formality.procedure.CaseFixtures.LAW;
import static org.patentoffice.formality.procedure.CaseFixtures.REQUEST;
import static org.patentoffice.formality.procedure.CaseFixtures.examinationRequest;
import static org.patentoffice.formality.procedure.CaseFixtures.filing;
import static org.patentoffice.formality.procedure.CaseFixtures.filingFeePaid;
import static org.patentoffice.formality.procedure.CaseFixtures.filingFeeUnpaid;
import static org.patentoffice.formality.procedure.CaseFixtures.paid;
import static org.patentoffice.formality.procedure.CaseFixtures.served;
import static org.patentoffice.formality.procedure.CaseFixtures.withdrawal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.formality.rule.Defect;
import org.patentoffice.formality.rule.FeePurpose;

/** An unpaid digitisation fee: ordered once, and dismissed if it stays unpaid. */
class DigitisationFeeTest {
  private static final Fact UNPAID = new Fact.DigitisationFeeUnpaid(REQUEST, 12_000);
  private static final LocalDate SERVED = LocalDate.of(2027, 2, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2027, 3, 3);

  private final PaperOffice office = new PaperOffice(FILED);

  static Stream<List<Fact>> interleavings() {
    return Stream.of(
        List.of(filing(), filingFeePaid(), UNPAID),
        List.of(filingFeePaid(), filing(), UNPAID),
        List.of(filingFeePaid(), UNPAID, filing()),
        List.of(filingFeePaid(), UNPAID, UNPAID, filing(), filing(), UNPAID));
  }

  @ParameterizedTest
  @MethodSource("interleavings")
  void shouldOrderThePaymentOnceInWhateverOrderTheFactsCome(List<Fact> facts) {
    // Given
    Fact[] told = facts.toArray(Fact[]::new);

    // When
    office.noting(told);

    // Then
    assertThat(office.state()).isInstanceOf(FormalityCase.FormalitiesCompleted.class);
    assertThat(Orders.in(office.state().file()))
        .singleElement()
        .satisfies(
            order -> {
              assertThat(order.code()).isEqualTo(NoticeCode.A111);
              assertThat(order.concerns()).isEqualTo(REQUEST);
              assertThat(order.periodDays()).isEqualTo(30);
              assertThat(order.defects()).extracting(Defect::ruleId).containsExactly("FL-004");
              assertThat(order.defects().getFirst().message().ja()).contains("12,000円");
            });
  }

  @Test
  void shouldDismissTheApplicationWhenTheOrderIsNotObeyed() {
    // Given
    office.noting(filing(), filingFeePaid(), UNPAID, served(order(), SERVED));
    LocalDate lastDay = office.nextDeadline().orElseThrow().limit().lastDay();

    // When
    office.lettingTheNextPeriodEnd();

    // Then
    assertThat(lastDay).isEqualTo(LAST_DAY);
    assertThat(office.state())
        .isInstanceOfSatisfying(
            FormalityCase.Dismissed.class,
            dismissed -> {
              assertThat(dismissed.dismissal().code()).isEqualTo(NoticeCode.A043);
              assertThat(dismissed.dismissal().effectiveOn()).isEqualTo(LAST_DAY.plusDays(1));
              assertThat(dismissed.dismissal().ground())
                  .isEqualTo(Ground.DIGITISATION_FEE_NOT_PAID);
            });
  }

  @ParameterizedTest
  @CsvSource({"2027-01-25, true", "2027-03-03, true", "2027-03-04, false"})
  void shouldBeSavedByAPaymentUpToTheLastDayOnly(LocalDate paidOn, boolean saved) {
    // Given
    office.noting(filing(), filingFeePaid(), UNPAID, served(order(), SERVED));

    // When
    office.noting(
        new Fact.DigitisationFeePaid(REQUEST, paidOn),
        new Fact.PeriodOver(new Deadline.AnswerToOrder(order())));

    // Then
    assertThat(office.state() instanceof FormalityCase.FormalitiesCompleted).isEqualTo(saved);
    assertThat(DigitisationFee.openOrders(office.state().file(), LAW)).hasSize(saved ? 0 : 1);
  }

  @Test
  void shouldOrderNothingWhenItIsPaidBeforeItIsReported() {
    // Given
    office.noting(filing(), filingFeePaid());

    // When
    office.noting(new Fact.DigitisationFeePaid(REQUEST, FILED), UNPAID);

    // Then
    assertThat(Orders.in(office.state().file())).isEmpty();
  }

  @Test
  void shouldRefuseAPaymentInTimeThatIsHeardOfAfterTheDismissal() {
    // Given
    office.noting(filing(), filingFeePaid(), UNPAID, served(order(), SERVED));
    office.lettingTheNextPeriodEnd();

    // When
    Decision decision = office.note(new Fact.DigitisationFeePaid(REQUEST, LAST_DAY));

    // Then
    assertThat(decision).isInstanceOf(Decision.Rejected.class);
    assertThat(office.note(new Fact.DigitisationFeePaid(REQUEST, LAST_DAY.plusDays(1))))
        .isInstanceOf(Decision.Accepted.class);
  }

  @Test
  void shouldPursueNothingWhenTheApplicantHasWithdrawn() {
    // Given
    office.noting(filing(), filingFeePaid(), withdrawal(FILED.plusDays(10)));

    // When
    office.note(UNPAID);

    // Then
    assertThat(Orders.in(office.state().file())).isEmpty();
    assertThat(office.nextDeadline()).isEmpty();
  }

  @Test
  void shouldOrderItBesideTheDefectsOfTheApplicationItself() {
    // Given
    office.noting(filing(), filingFeeUnpaid());

    // When
    office.note(UNPAID);

    // Then
    assertThat(office.state()).isInstanceOf(FormalityCase.AmendmentOrdered.class);
    assertThat(Orders.in(office.state().file()))
        .extracting(order -> order.defects().getFirst().ruleId())
        .containsExactly("FP-090", "FL-004");
  }

  @Test
  void shouldDismissOnlyTheLaterDocumentWhoseDigitisationIsUnpaid() {
    // Given
    office.noting(
        filing(),
        filingFeePaid(),
        examinationRequest(FILED.plusDays(5)),
        paid(EXAMINATION_REQUEST, FeePurpose.EXAMINATION, FILED.plusDays(5)),
        new Fact.DigitisationFeeUnpaid(EXAMINATION_REQUEST, 4_000));
    Act.AmendmentOrdered order = Orders.in(office.state().file()).getFirst();
    office.note(served(order.document(), SERVED));

    // When
    office.lettingTheNextPeriodEnd();

    // Then
    assertThat(order.code()).isEqualTo(NoticeCode.A112);
    assertThat(office.state()).isInstanceOf(FormalityCase.FormalitiesCompleted.class);
    assertThat(office.state().file().isProcedureDismissed(EXAMINATION_REQUEST)).isTrue();
  }

  private static DocumentNumber order() {
    PaperOffice same = new PaperOffice(FILED).noting(filing(), filingFeePaid(), UNPAID);
    return Orders.in(same.state().file()).getFirst().document();
  }
}

package org.patentoffice.dossier.examination.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.patentoffice.dossier.fixture.ACase.EXAMINER;
import static org.patentoffice.dossier.fixture.ACase.FILER;
import static org.patentoffice.dossier.fixture.ACase.GRANT;
import static org.patentoffice.dossier.fixture.ACase.NOTICE;
import static org.patentoffice.dossier.fixture.ACase.ORDER;
import static org.patentoffice.dossier.fixture.ACase.REFUSAL;
import static org.patentoffice.dossier.fixture.ACase.examinable;
import static org.patentoffice.dossier.fixture.ACase.filed;
import static org.patentoffice.dossier.fixture.ACase.underReasons;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.patentoffice.dossier.examination.domain.Decision.Accepted;
import org.patentoffice.dossier.examination.domain.Decision.Rejected;
import org.patentoffice.dossier.examination.domain.ExaminationCommand.GrantPatent;
import org.patentoffice.dossier.examination.domain.ExaminationCommand.NotifyReasons;
import org.patentoffice.dossier.examination.domain.ExaminationCommand.RefuseApplication;
import org.patentoffice.dossier.examination.domain.OfficeAction.DecisionOfRefusal;
import org.patentoffice.dossier.examination.domain.OfficeAction.DecisionToGrant;
import org.patentoffice.dossier.examination.domain.OfficeAction.NoticeOfReasons;
import org.patentoffice.dossier.fixture.ACase;
import org.patentoffice.dossier.law.Article;

/** What an examiner may do when. */
class ExaminerTest {
  private static final List<Article> INVENTIVE_STEP =
      List.of(new Article("29(2)", "第２９条第２項", "Art. 29(2)"));
  private static final Reasons REASONS = new Reasons("容易に発明をすることができた。", null);

  private static final NotifyReasons NOTIFY = new NotifyReasons(EXAMINER, INVENTIVE_STEP, REASONS);
  private static final GrantPatent GRANT_PATENT = new GrantPatent(EXAMINER, Optional.empty());
  private static final RefuseApplication REFUSE =
      new RefuseApplication(EXAMINER, INVENTIVE_STEP, REASONS);

  private static Decision decide(ACase file, ExaminationCommand command) {
    return Examiner.decide(Examination.of(file.history()), command, file.facts());
  }

  private static Rejected rejected(Obstacle obstacle) {
    return new Rejected(obstacle);
  }

  @Test
  void shouldNotifyReasonsWhenExaminationIsRequestedAndPaid() {
    // Given
    ACase file = examinable();
    // When
    Decision decision = decide(file, NOTIFY);
    // Then
    assertThat(decision)
        .isEqualTo(new Accepted(new NoticeOfReasons(EXAMINER, INVENTIVE_STEP, REASONS)));
  }

  @Test
  void shouldGrantAllClaimsWhenNoReasonWasEverNotified() {
    // Given
    ACase file = examinable();
    // When
    Decision decision = decide(file, GRANT_PATENT);
    // Then
    assertThat(decision).isEqualTo(new Accepted(new DecisionToGrant(EXAMINER, 3)));
  }

  @Test
  void shouldGrantTheAmendedClaimsWhenTheNoticeWasAnswered() {
    // Given
    ACase file = underReasons().on("2026-12-20").opinionReceived().amendedToClaims(2);
    // When
    Decision decision = decide(file, GRANT_PATENT);
    // Then
    assertThat(decision).isEqualTo(new Accepted(new DecisionToGrant(EXAMINER, 2)));
  }

  @Test
  void shouldGrantTheClaimsAsFiledWhenTheAmendmentWasDismissed() {
    // Given
    ACase file = underReasons().on("2026-12-20").amendedToClaims(2).amendmentDismissed();
    // When
    Decision decision = decide(file, GRANT_PATENT);
    // Then
    assertThat(decision).isEqualTo(new Accepted(new DecisionToGrant(EXAMINER, 3)));
  }

  @Test
  void shouldRefuseWhenTheNoticeWasAnswered() {
    // Given
    ACase file = underReasons().on("2026-12-20").opinionReceived();
    // When
    Decision decision = decide(file, REFUSE);
    // Then
    assertThat(decision)
        .isEqualTo(new Accepted(new DecisionOfRefusal(EXAMINER, INVENTIVE_STEP, REASONS)));
  }

  @Test
  void shouldRefuseWhenThePeriodPassedWithoutAnAnswer() {
    // Given
    ACase file = underReasons().on("2027-02-02");
    // When
    Decision decision = decide(file, REFUSE);
    // Then
    assertThat(decision).isInstanceOf(Accepted.class);
  }

  @Test
  void shouldNotRefuseOnTheLastDayOfThePeriod() {
    // Given sixty days from 1 December 2026 end on Saturday, 30 January 2027
    ACase file = underReasons().on("2027-02-01");
    // When
    Decision decision = decide(file, REFUSE);
    // Then
    assertThat(decision)
        .isEqualTo(rejected(new Obstacle.ResponsePeriodRunning(NOTICE, LocalDate.of(2027, 2, 1))));
  }

  @Test
  void shouldNotRefuseUntilTheExtendedPeriodHasPassed() {
    // Given
    ACase file = underReasons().on("2027-01-20").extensionRequested().extendedTo("2027-04-01");
    // When
    Decision onTheLastDay = decide(file.on("2027-04-01"), REFUSE);
    Decision theDayAfter = decide(file.on("2027-04-02"), REFUSE);
    // Then
    assertThat(onTheLastDay)
        .isEqualTo(rejected(new Obstacle.ResponsePeriodRunning(NOTICE, LocalDate.of(2027, 4, 1))));
    assertThat(theDayAfter).isInstanceOf(Accepted.class);
  }

  @Test
  void shouldNotRefuseWhileARequestForMoreTimeIsUndecided() {
    // Given
    ACase file = underReasons().on("2027-02-01").extensionRequested();
    // When
    Decision decision = decide(file.on("2027-02-20"), REFUSE);
    // Then
    assertThat(decision)
        .isEqualTo(rejected(new Obstacle.ResponsePeriodRunning(NOTICE, LocalDate.of(2027, 2, 20))));
  }

  @Test
  void shouldRefuseAfterThePeriodWhenAnotherOneWasExtendedOrTheRequestWasDismissed() {
    // Given
    ACase another =
        underReasons()
            .extensionOfAnotherNoticeRequested()
            .extendedTo("2027-04-01")
            .on("2027-02-02");
    ACase dismissed =
        underReasons().extensionRequested().extendedTo("2027-04-01").extensionDismissed();
    // When
    Decision first = decide(another, REFUSE);
    Decision second = decide(dismissed.on("2027-02-02"), REFUSE);
    // Then
    assertThat(first).isInstanceOf(Accepted.class);
    assertThat(second).isInstanceOf(Accepted.class);
  }

  @Test
  void shouldNotRefuseWhenAnotherNoticeWasAnswered() {
    // Given
    ACase file = underReasons().on("2026-12-20").opinionOnAnotherNoticeReceived();
    // When
    Decision decision = decide(file, REFUSE);
    // Then
    assertThat(decision)
        .isEqualTo(rejected(new Obstacle.ResponsePeriodRunning(NOTICE, LocalDate.of(2027, 2, 1))));
  }

  @Test
  void shouldNotRefuseWhenNoReasonsWereNotified() {
    // Given
    ACase file = examinable();
    // When
    Decision decision = decide(file, REFUSE);
    // Then
    assertThat(decision).isEqualTo(rejected(new Obstacle.ReasonsNotNotified()));
  }

  @Test
  void shouldNotRefuseWhenTheNoticeIsNotServed() {
    // Given
    ACase file = examinable().reasonsNotified().on("2027-06-01");
    // When
    Decision decision = decide(file, REFUSE);
    // Then
    assertThat(decision).isEqualTo(rejected(new Obstacle.NoticeNotServed(NOTICE)));
  }

  @Test
  void shouldNotNotifyAgainWhenTheFirstNoticeMayStillBeAnswered() {
    // Given
    ACase file = underReasons();
    // When
    Decision decision = decide(file, NOTIFY);
    // Then
    assertThat(decision)
        .isEqualTo(rejected(new Obstacle.ResponsePeriodRunning(NOTICE, LocalDate.of(2027, 2, 1))));
  }

  @Test
  void shouldNotifyAgainWhenTheFirstNoticeWasAnswered() {
    // Given
    ACase file = underReasons().on("2026-12-20").opinionReceived();
    // When
    Decision decision = decide(file, NOTIFY);
    // Then
    assertThat(decision).isInstanceOf(Accepted.class);
  }

  @Test
  void shouldNotGrantWhenOtherClaimsAreInForceThanTheExaminerRead() {
    // Given
    ACase file = underReasons().on("2026-12-20").amendedToClaims(2);
    // When
    Decision decision = decide(file, new GrantPatent(EXAMINER, Optional.of(3)));
    // Then
    assertThat(decision).isEqualTo(rejected(new Obstacle.ClaimsDiffer(3, 2)));
  }

  @Test
  void shouldNotGrantWhenAnOrderToAmendIsOpen() {
    // Given
    ACase file = examinable().orderedToAmendRequest();
    // When
    Decision decision = decide(file, GRANT_PATENT);
    // Then
    assertThat(decision).isEqualTo(rejected(new Obstacle.OrderToAmendOpen(ORDER)));
  }

  @Test
  void shouldGrantWhenTheOrderToAmendWasAnswered() {
    // Given
    ACase file = examinable().orderedToAmendRequest().formalAmendmentReceived();
    // When
    Decision decision = decide(file, GRANT_PATENT);
    // Then
    assertThat(decision).isInstanceOf(Accepted.class);
  }

  @Test
  void shouldGrantWhenTheOrderToAmendTheApplicationIsMended() {
    // Given
    ACase file =
        filed()
            .orderedToAmendApplication()
            .formalitiesCompleted()
            .examinationRequested()
            .examinationFeePaid();
    // When
    Decision decision = decide(file, GRANT_PATENT);
    // Then
    assertThat(decision).isInstanceOf(Accepted.class);
  }

  @Test
  void shouldNotExamineWhenFormalitiesAreNotCompleted() {
    // Given
    ACase file = filed().examinationRequested().examinationFeePaid();
    // When
    Decision decision = decide(file, NOTIFY);
    // Then
    assertThat(decision).isEqualTo(rejected(new Obstacle.FormalitiesNotCompleted()));
  }

  @Test
  void shouldNotExamineWhenExaminationIsNotRequested() {
    // Given
    ACase file = filed().formalitiesCompleted();
    // When
    Decision decision = decide(file, NOTIFY);
    // Then
    assertThat(decision).isEqualTo(rejected(new Obstacle.ExaminationNotRequested()));
  }

  @Test
  void shouldNotExamineWhenTheRequestWasDismissed() {
    // Given
    ACase file = examinable().requestDismissed();
    // When
    Decision decision = decide(file, NOTIFY);
    // Then
    assertThat(decision).isEqualTo(rejected(new Obstacle.ExaminationNotRequested()));
  }

  @Test
  void shouldNotExamineWhenOnlyTheFilingFeeIsPaid() {
    // Given
    ACase file = filed().filingFeePaid().formalitiesCompleted().examinationRequested();
    // When
    Decision decision = decide(file, NOTIFY);
    // Then
    assertThat(decision).isEqualTo(rejected(new Obstacle.ExaminationFeeNotPaid()));
  }

  @Test
  void shouldNotExamineWhenTheFeeWasPaidForADismissedRequest() {
    // Given
    ACase file = examinable().requestDismissed().examinationRequestedAgain();
    // When
    Decision decision = decide(file, NOTIFY);
    // Then
    assertThat(decision).isEqualTo(rejected(new Obstacle.ExaminationFeeNotPaid()));
  }

  @Test
  void shouldExamineWhenTheFeeWasPaidByFormalAmendment() {
    // Given
    ACase file =
        filed()
            .formalitiesCompleted()
            .examinationRequested()
            .orderedToAmendRequest()
            .formalAmendmentReceived()
            .examinationFeePaidByFormalAmendment();
    // When
    Decision decision = decide(file, NOTIFY);
    // Then
    assertThat(decision).isInstanceOf(Accepted.class);
  }

  @Test
  void shouldNotGrantWhenTheApplicationIsWithdrawn() {
    // Given
    ACase file = filed().formalitiesCompleted().on("2029-11-27").deemedWithdrawn();
    // When
    Decision decision = decide(file, GRANT_PATENT);
    // Then
    assertThat(decision).isEqualTo(rejected(new Obstacle.Withdrawn(LocalDate.of(2029, 11, 27))));
  }

  @Test
  void shouldNotGrantWhenTheApplicationIsDismissed() {
    // Given
    ACase file = filed().on("2027-01-13").applicationDismissed();
    // When
    Decision decision = decide(file, GRANT_PATENT);
    // Then
    assertThat(decision).isEqualTo(rejected(new Obstacle.Dismissed(LocalDate.of(2027, 1, 13))));
  }

  @Test
  void shouldNotRefuseWhenGrantedBefore() {
    // Given
    ACase file = underReasons().on("2026-12-20").opinionReceived().granted();
    // When
    Decision decision = decide(file, REFUSE);
    // Then
    assertThat(decision).isEqualTo(rejected(new Obstacle.AlreadyGranted(GRANT)));
  }

  @Test
  void shouldNotGrantWhenRefusedBefore() {
    // Given
    ACase file = underReasons().on("2026-12-20").opinionReceived().refused();
    // When
    Decision decision = decide(file, GRANT_PATENT);
    // Then
    assertThat(decision).isEqualTo(rejected(new Obstacle.AlreadyRefused(REFUSAL)));
  }

  @Test
  void shouldNotGrantWhenTheRefusalIsFinal() {
    // Given
    ACase file = underReasons().opinionReceived().refused().on("2027-06-01").refusalFinal();
    // When
    Decision decision = decide(file, GRANT_PATENT);
    // Then
    assertThat(decision).isEqualTo(rejected(new Obstacle.AlreadyRefused(REFUSAL)));
  }

  @Test
  void shouldNotActWhenTheExaminerIsTheFiler() {
    // Given
    ACase file = examinable();
    // When
    Decision decision = decide(file, new GrantPatent(FILER, Optional.empty()));
    // Then
    assertThat(decision).isEqualTo(rejected(new Obstacle.OwnCase()));
  }
}

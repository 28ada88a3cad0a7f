package org.patentoffice.legalstatus.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.patentoffice.legalstatus.st27.Stage;
import org.patentoffice.legalstatus.st27.State;

class CaseHistoryTest {
  private final CaseHistory history = new CaseHistory(Stories.MAPPING);

  @Test
  void shouldStandInGrantByF11WhenLaterEventsFollowTheRegistration() {
    // When
    CaseStatus status = history.fold(Stories.granted());

    // Then
    assertThat(status.stage()).isEqualTo(Stage.GRANT);
    assertThat(status.state()).isEqualTo(State.ACTIVE);
    assertThat(placedBy(status).code()).hasToString("A-2-4-F10-F11-EXM-JPREG");
    assertThat(Objects.requireNonNull(status.last()).code())
        .hasToString("A-4-4-Q10-Q13-NAP-JPPUBB");
    assertThat(status.path())
        .containsExactly(Stage.NOT_FILED, Stage.FILING, Stage.EXAMINATION, Stage.GRANT);
  }

  @Test
  void shouldPrintTheCodesOfTheGrantedStory() {
    // When
    CaseStatus status = history.fold(Stories.granted());

    // Then
    assertThat(codes(status))
        .containsExactly(
            "A-0-1-A10-A12-NAP-A63",
            "A-1-1-Q10-Q12-NAP-JPPUBA",
            "A-1-2-D10-D11-EXM-A621",
            "A-2-2-D10-D21-EXM-A131",
            "A-2-2-W10-W00-NAP-A53",
            "A-2-2-P10-P11-NAP-A523",
            "A-2-2-D10-D22-EXM-A01",
            "A-2-2-U10-U12-NAP-R100",
            "A-2-4-F10-F11-EXM-JPREG",
            "A-4-4-Q10-Q13-NAP-JPPUBB");
  }

  @Test
  void shouldEndInTerminationWhenTheApplicationIsDismissed() {
    // When
    CaseStatus status = history.fold(Stories.dismissed());

    // Then
    assertThat(status.stage()).isEqualTo(Stage.TERMINATION);
    assertThat(status.state()).isEqualTo(State.INACTIVE);
    assertThat(codes(status)).last().isEqualTo("N-1-6-B10-B00-NAP-A043");
  }

  @Test
  void shouldEndInTerminationWhenNobodyRequestsExamination() {
    // When
    CaseStatus status = history.fold(Stories.withdrawn());

    // Then
    assertThat(status.stage()).isEqualTo(Stage.TERMINATION);
    assertThat(placedBy(status).code()).hasToString("N-1-6-B10-B12-NAP-A300");
    assertThat(placedBy(status).entry().effectiveDate()).isEqualTo("2029-11-22");
  }

  @Test
  void shouldKeepTheRefusalAsReasonWhenItBecomesFinal() {
    // When
    CaseStatus status = history.fold(Stories.refused());

    // Then
    assertThat(status.stage()).isEqualTo(Stage.TERMINATION);
    assertThat(placedBy(status).code()).hasToString("N-2-6-B10-B15-EXM-A02");
    assertThat(codes(status)).last().isEqualTo("N-6-6-N10-N00-NAP-JPREFFINAL");
  }

  @Test
  void shouldReturnToFilingWhenTheRequestForExaminationIsDismissed() {
    // Given
    List<Entry> entries =
        Stories.begin()
            .on("2026-11-21", "patent-application-filed")
            .document("2027-03-01", "examination-requested", "52700000002")
            .on("2027-03-01", "later-document-amendment-ordered")
            .concerning("2027-04-10", "procedure-dismissed", "52700000002")
            .entries();

    // When
    CaseStatus status = history.fold(entries);

    // Then
    assertThat(status.stage()).isEqualTo(Stage.FILING);
    assertThat(codes(status)).last().isEqualTo("A-2-1-W10-W00-NAP-A073");
    assertThat(status.path())
        .containsExactly(Stage.NOT_FILED, Stage.FILING, Stage.EXAMINATION, Stage.FILING);
  }

  @Test
  void shouldStayInExaminationWhenAnotherDocumentIsDismissed() {
    // Given
    List<Entry> entries =
        Stories.begin()
            .on("2026-11-21", "patent-application-filed")
            .document("2027-03-01", "examination-requested", "52700000002")
            .document("2027-03-02", "amendment-filed", "52700000003")
            .concerning("2027-04-10", "procedure-dismissed", "52700000003")
            .entries();

    // When
    CaseStatus status = history.fold(entries);

    // Then
    assertThat(status.stage()).isEqualTo(Stage.EXAMINATION);
  }

  @Test
  void shouldMoveNothingWhenAnEventComesAfterTheEnd() {
    // Given
    List<Entry> entries =
        Stories.begin()
            .on("2026-11-21", "patent-application-filed")
            .on("2029-11-22", "deemed-withdrawn-no-examination-request")
            .on("2029-11-25", "examination-requested")
            .entries();

    // When
    CaseStatus status = history.fold(entries);

    // Then
    assertThat(status.stage()).isEqualTo(Stage.TERMINATION);
    assertThat(status.steps()).hasSize(3);
    assertThat(status.steps().getLast().after()).isEqualTo(Stage.TERMINATION);
  }

  @Test
  void shouldReopenWhenARefusalIsAppealedAndReversed() {
    // Given
    List<Entry> entries =
        Stories.begin()
            .on("2026-11-21", "patent-application-filed")
            .on("2027-03-01", "examination-requested")
            .on("2028-02-01", "refusal-decided")
            .on("2028-04-01", "refusal-appealed")
            .on("2029-01-10", "appeal-decided-grant")
            .on("2029-02-01", "right-registered-after-appeal")
            .entries();

    // When
    CaseStatus status = history.fold(entries);

    // Then
    assertThat(status.path())
        .containsExactly(
            Stage.NOT_FILED,
            Stage.FILING,
            Stage.EXAMINATION,
            Stage.TERMINATION,
            Stage.PRE_GRANT_CHALLENGE,
            Stage.GRANT);
    assertThat(placedBy(status).code().detailedEvent()).hasToString("F13");
  }

  @Test
  void shouldReturnToWhereItStoodWhenTheApplicationIsRestored() {
    // Given
    List<Entry> entries =
        Stories.begin()
            .on("2026-11-21", "patent-application-filed")
            .on("2029-11-22", "deemed-withdrawn-no-examination-request")
            .on("2030-02-01", "application-restored")
            .entries();

    // When
    CaseStatus status = history.fold(entries);

    // Then
    assertThat(status.stage()).isEqualTo(Stage.FILING);
    assertThat(status.state()).isEqualTo(State.ACTIVE);
    assertThat(codes(status)).last().isEqualTo("A-6-1-C10-C00-NAP-JPAPREST");
  }

  @Test
  void shouldBeNotFiledWhenTheLedgerIsEmpty() {
    // When
    CaseStatus status = history.fold(List.of());

    // Then
    assertThat(status.stage()).isEqualTo(Stage.NOT_FILED);
    assertThat(status.placedBy()).isNull();
    assertThat(status.last()).isNull();
  }

  @Test
  void shouldStandChallengedWhenTheRightIsRestoredWhileATrialIsPending() {
    // Given
    Stories story =
        Stories.begin()
            .on("2026-11-21", "patent-application-filed")
            .on("2027-06-01", "examination-requested")
            .on("2028-01-10", "right-registered")
            .trial("2031-06-01", "invalidation-requested", "無効2031-000001")
            .on("2031-07-10", "right-lapsed")
            .on("2032-03-01", "right-restored");

    // When
    CaseStatus pending = history.fold(story.entries());

    // Then
    assertThat(pending.stage()).isEqualTo(Stage.POST_GRANT_CHALLENGE);
    CaseStatus closed =
        history.fold(
            story.trial("2032-09-01", "invalidation-not-established", "無効2031-000001").entries());
    assertThat(closed.stage()).isEqualTo(Stage.GRANT);
  }

  @Test
  void shouldStandInGrantWhenTheTrialEndedBeforeTheRightIsRestored() {
    // Given
    Stories story =
        Stories.begin()
            .on("2026-11-21", "patent-application-filed")
            .on("2027-06-01", "examination-requested")
            .on("2028-01-10", "right-registered")
            .trial("2031-06-01", "invalidation-requested", "無効2031-000001")
            .on("2031-07-10", "right-lapsed")
            .trial("2031-12-01", "invalidation-not-established", "無効2031-000001")
            .on("2032-03-01", "right-restored");

    // When
    CaseStatus status = history.fold(story.entries());

    // Then
    assertThat(status.stage()).isEqualTo(Stage.GRANT);
  }

  @Test
  void shouldStayChallengedUntilTheLastOfTwoTrialsIsClosed() {
    // Given
    Stories story =
        Stories.begin()
            .on("2026-11-21", "patent-application-filed")
            .on("2027-03-01", "examination-requested")
            .on("2028-02-01", "right-registered")
            .trial("2028-06-01", "opposition-filed", "異議2028-000001")
            .trial("2028-07-01", "invalidation-requested", "無効2028-000001")
            .trial("2028-12-01", "opposition-maintained", "異議2028-000001");

    // When
    CaseStatus between = history.fold(story.entries());
    CaseStatus end =
        history.fold(
            story.trial("2029-02-01", "invalidation-not-established", "無効2028-000001").entries());

    // Then
    assertThat(between.stage()).isEqualTo(Stage.POST_GRANT_CHALLENGE);
    assertThat(end.stage()).isEqualTo(Stage.GRANT);
  }

  @Test
  void shouldStandInGrantAgainWhenALapseIsWithdrawnByACorrection() {
    // Given
    Stories story =
        Stories.begin()
            .on("2026-11-21", "patent-application-filed")
            .on("2027-03-01", "examination-requested")
            .on("2028-02-01", "right-registered")
            .on("2034-02-14", "right-lapsed")
            .corrected("2034-10-02", "right-lapsed", null);

    // When
    CaseStatus status = history.fold(story.entries());

    // Then
    assertThat(status.stage()).isEqualTo(Stage.GRANT);
    assertThat(status.steps()).hasSize(5);
    assertThat(status.steps().get(3).entry().counts()).isFalse();
    assertThat(codes(status)).last().isEqualTo("U-4-4-Y10-Y00-NAP-JPEVENTFIX");
  }

  @Test
  void shouldMoveFromTheTrueDayOnWhenACorrectionGivesAnotherDay() {
    // Given
    List<Entry> entries =
        Stories.begin()
            .on("2026-11-21", "patent-application-filed")
            .on("2027-03-01", "examination-requested")
            .corrected("2027-04-01", "examination-requested", "2027-02-01")
            .entries();

    // When
    CaseStatus asOfFebruary = history.fold(entries, LocalDate.of(2027, 2, 15));

    // Then
    assertThat(asOfFebruary.stage()).isEqualTo(Stage.EXAMINATION);
  }

  @Test
  void shouldApplyTheEarlierRecordAgainWhenACorrectionIsItselfWithdrawn() {
    // Given
    List<Entry> entries =
        Stories.begin()
            .on("2026-11-21", "patent-application-filed")
            .on("2029-11-22", "deemed-withdrawn-no-examination-request")
            .corrected("2029-12-01", "deemed-withdrawn-no-examination-request", null)
            .corrected("2029-12-02", "event-record-corrected", null)
            .entries();

    // When
    CaseStatus status = history.fold(entries);

    // Then
    assertThat(status.stage()).isEqualTo(Stage.TERMINATION);
  }

  @Test
  void shouldWaitForTheRefusalToBecomeFinalWhenTheOtherVersionIsAsked() {
    // Given
    CaseHistory other = new CaseHistory(Stories.mapping("jpo-st27-2026.2-refusal-when-final"));
    List<Entry> entries = Stories.refused();

    // When
    CaseStatus before = other.fold(entries, LocalDate.of(2028, 5, 1));
    CaseStatus after = other.fold(entries);

    // Then
    assertThat(before.stage()).isEqualTo(Stage.EXAMINATION);
    assertThat(history.fold(entries, LocalDate.of(2028, 5, 1)).stage())
        .isEqualTo(Stage.TERMINATION);
    assertThat(after.stage()).isEqualTo(Stage.TERMINATION);
    assertThat(placedBy(after).code()).hasToString("N-2-6-B10-B15-NAP-JPREFFINAL");
  }

  private static Step placedBy(CaseStatus status) {
    return Objects.requireNonNull(status.placedBy());
  }

  private static List<String> codes(CaseStatus status) {
    return status.steps().stream().map(step -> step.code().toString()).toList();
  }
}

package org.patentoffice.dossier.examination.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.patentoffice.dossier.fixture.ACase.examinable;
import static org.patentoffice.dossier.fixture.ACase.filed;
import static org.patentoffice.dossier.fixture.ACase.underReasons;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.patentoffice.dossier.examination.domain.NextAction.Kind;
import org.patentoffice.dossier.fixture.ACase;

/** What waits on an examiner's desk, and since when. */
class NextActionTest {

  private static Optional<NextAction> next(ACase file) {
    return NextAction.of(Examination.of(file.history()), file.facts());
  }

  private static Optional<NextAction> action(Kind kind, String day) {
    return Optional.of(new NextAction(kind, LocalDate.parse(day)));
  }

  @Test
  void shouldAskForTheFirstActionSinceTheFeeWasPaid() {
    // Given
    ACase file = examinable();
    // When
    Optional<NextAction> next = next(file);
    // Then
    assertThat(next).isEqualTo(action(Kind.FIRST_ACTION, "2026-11-24"));
  }

  @Test
  void shouldAskForNothingWhenTheNoticeIsNotServed() {
    // Given
    ACase file = examinable().reasonsNotified();
    // When
    Optional<NextAction> next = next(file);
    // Then
    assertThat(next).isEmpty();
  }

  @Test
  void shouldAskForADecisionFromTheDayAfterThePeriodWhenTheNoticeIsServed() {
    // Given
    ACase file = underReasons();
    // When
    Optional<NextAction> next = next(file);
    // Then
    assertThat(next).isEqualTo(action(Kind.DECIDE_WITHOUT_ANSWER, "2027-02-02"));
  }

  @Test
  void shouldAskForADecisionAtOnceWhenTheNoticeIsAnswered() {
    // Given
    ACase file = underReasons().on("2026-12-20").opinionReceived();
    // When
    Optional<NextAction> next = next(file);
    // Then
    assertThat(next).isEqualTo(action(Kind.DECIDE_ON_ANSWER, "2026-12-20"));
  }

  @Test
  void shouldAskForNothingWhenTheCaseIsDecidedOrGone() {
    // Given
    ACase granted = examinable().granted();
    // When
    Optional<NextAction> next = next(granted);
    // Then
    assertThat(next).isEmpty();
    assertThat(next(examinable().applicationDismissed())).isEmpty();
    assertThat(next(filed().formalitiesCompleted())).isEmpty();
  }
}

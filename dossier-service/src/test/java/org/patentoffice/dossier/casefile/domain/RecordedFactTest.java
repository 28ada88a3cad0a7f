package org.patentoffice.dossier.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** When something took effect of which only the day is known. */
class RecordedFactTest {

  @Test
  void shouldTakeTheInstantWhenItHappenedOnThatDayInTokyo() {
    // Given
    Instant lateInUtc = Instant.parse("2026-11-23T15:00:00Z");
    // When
    Instant effect = RecordedFact.effectOn(LocalDate.of(2026, 11, 24), lateInUtc);
    // Then
    assertThat(effect).isEqualTo(lateInUtc);
  }

  @Test
  void shouldTakeTheStartOfTheDayWhenItWasToldLater() {
    // Given
    Instant nextDay = Instant.parse("2026-11-25T03:00:00Z");
    // When
    Instant effect = RecordedFact.effectOn(LocalDate.of(2026, 11, 24), nextDay);
    // Then
    assertThat(effect).isEqualTo("2026-11-23T15:00:00Z");
  }
}

package org.patentoffice.embedded.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RestartLimitTest {

  private static final Instant NOON = Instant.parse("2026-11-21T03:00:00Z");

  @Test
  void shouldPauseLongerWhenPartDiesAgainAndAgain() {
    // Given
    RestartLimit limit = new RestartLimit();
    List<Duration> pauses = new ArrayList<>();

    // When
    for (int death = 0; death < 4; death++) {
      pauses.add(limit.died(NOON, NOON.plusSeconds(death)).orElseThrow());
    }

    // Then
    assertThat(pauses).isSorted().last().isEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void shouldStartAtOnceWhenPartHadLivedForLong() {
    // Given
    RestartLimit limit = new RestartLimit();
    limit.died(NOON, NOON.plusSeconds(1));

    // When
    Optional<Duration> pause = limit.died(NOON.plusSeconds(2), NOON.plusSeconds(100));

    // Then
    assertThat(pause).contains(Duration.ZERO);
  }

  @Test
  void shouldGiveUpWhenPartDiesTooOften() {
    // Given
    RestartLimit limit = new RestartLimit();
    for (int death = 0; death < RestartLimit.MOST_RESTARTS; death++) {
      limit.died(NOON, NOON.plusSeconds(death));
    }

    // When
    Optional<Duration> pause = limit.died(NOON, NOON.plusSeconds(60));

    // Then
    assertThat(pause).isEmpty();
  }

  @Test
  void shouldForgetDeathsWhenTheyAreLongAgo() {
    // Given
    RestartLimit limit = new RestartLimit();
    for (int death = 0; death < RestartLimit.MOST_RESTARTS; death++) {
      limit.died(NOON, NOON.plusSeconds(death));
    }

    // When
    Optional<Duration> pause = limit.died(NOON, NOON.plus(RestartLimit.WINDOW).plusSeconds(60));

    // Then
    assertThat(pause).isPresent();
  }
}

package org.patentoffice.legalstatus.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AllowancesTest {
  private static final long SECOND_NANOS = 1_000_000_000L;

  private final Allowances allowances = new Allowances(60);

  @Test
  void shouldSayHowLongToWaitWhenTheBucketIsEmpty() {
    // Given
    for (int i = 0; i < 60; i++) {
      assertThat(allowances.secondsToWait("a", 0)).isZero();
    }

    // When
    int wait = allowances.secondsToWait("a", 0);

    // Then
    assertThat(wait).isEqualTo(1);
    assertThat(allowances.secondsToWait("a", SECOND_NANOS)).isZero();
    assertThat(allowances.secondsToWait("a", SECOND_NANOS)).isEqualTo(1);
  }

  @Test
  void shouldNotLetOneClientTakeFromAnother() {
    // Given
    for (int i = 0; i <= 60; i++) {
      allowances.secondsToWait("a", 0);
    }

    // When
    int wait = allowances.secondsToWait("b", 0);

    // Then
    assertThat(wait).isZero();
  }

  @Test
  void shouldNeverHoldMoreThanItsSize() {
    // Given
    allowances.secondsToWait("a", 0);

    // When
    long muchLater = 3600 * SECOND_NANOS;
    int passed = 0;
    while (allowances.secondsToWait("a", muchLater) == 0) {
      passed++;
    }

    // Then
    assertThat(passed).isEqualTo(60);
  }
}

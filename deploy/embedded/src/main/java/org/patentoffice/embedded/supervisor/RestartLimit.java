package org.patentoffice.embedded.supervisor;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * How soon a part that died is started again: at once, then after growing pauses; after {@value
 * #MOST_RESTARTS} deaths within ten minutes not at all.
 */
final class RestartLimit {

  static final int MOST_RESTARTS = 30;
  static final Duration WINDOW = Duration.ofMinutes(10);

  private static final List<Duration> PAUSES =
      List.of(
          Duration.ZERO,
          Duration.ofMillis(250),
          Duration.ofMillis(500),
          Duration.ofSeconds(1),
          Duration.ofSeconds(2),
          Duration.ofSeconds(5));

  /** A part that has lived this long is taken to be well again. */
  private static final Duration WELL_AGAIN = Duration.ofSeconds(30);

  private final Deque<Instant> deaths = new ArrayDeque<>();
  private int inARow;

  /**
   * Notes a death.
   *
   * @param startedAt when the process that died was started
   * @param now the time of death
   * @return the pause before the next start; empty when there shall be none
   */
  Optional<Duration> died(Instant startedAt, Instant now) {
    while (!deaths.isEmpty() && deaths.getFirst().isBefore(now.minus(WINDOW))) {
      deaths.removeFirst();
    }
    deaths.addLast(now);
    inARow = Duration.between(startedAt, now).compareTo(WELL_AGAIN) >= 0 ? 0 : inARow + 1;
    return deaths.size() > MOST_RESTARTS
        ? Optional.empty()
        : Optional.of(PAUSES.get(Math.min(inARow, PAUSES.size() - 1)));
  }
}

package org.patentoffice.legalstatus.shadow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The version that runs as a shadow.
 *
 * @param casesFilled how many cases have been reckoned by it so far, beside those that had events
 *     since
 * @param filledTo the last of them, by application number
 * @param filledAt when all were; null while that is going on
 */
public record Shadow(
    String version,
    Instant startedAt,
    String startedBy,
    long casesFilled,
    String filledTo,
    @Nullable Instant filledAt) {

  /** True if every case has been reckoned by it. */
  public boolean isComplete() {
    return filledAt != null;
  }
}

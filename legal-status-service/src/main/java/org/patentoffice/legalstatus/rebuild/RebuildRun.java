package org.patentoffice.legalstatus.rebuild;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A rebuild: how far it is, or what came of it.
 *
 * @param state {@code running}, {@code different} (not switched, because answers would differ),
 *     {@code switched}, {@code failed}
 * @param slices in how many parts the topics are folded; 0 while that is counted
 * @param caughtUp events that came while it ran and were taken over from the serving ledger
 * @param differentCases cases whose answers differ from the serving ledger; absent until compared
 * @param millis wall-clock time it took; absent while it runs
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RebuildRun(
    long id,
    String state,
    Instant startedAt,
    String startedBy,
    String reason,
    int slices,
    int slicesDone,
    long events,
    long cases,
    long caughtUp,
    @Nullable Long differentCases,
    @Nullable Long millis,
    String detail) {

  static final String RUNNING = "running";
  static final String DIFFERENT = "different";
  static final String SWITCHED = "switched";
  static final String FAILED = "failed";
}

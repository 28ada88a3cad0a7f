package org.patentoffice.formality.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.formality.procedure.Deadline;
import org.patentoffice.formality.procedure.FormalityCase;
import org.patentoffice.formality.procedure.FormalityExamination;
import org.patentoffice.formality.procedure.Law;
import org.patentoffice.kit.timer.Timers;

/** Keeps one timer for each period that runs in a case. */
@ApplicationScoped
class CaseTimers {

  private final Timers timers;

  CaseTimers(Timers timers) {
    this.timers = timers;
  }

  /**
   * Sets the timers of periods that began to run, and cancels those of periods that no longer do.
   */
  void follow(ApplicationNumber number, FormalityCase before, FormalityCase after, Law law) {
    Map<Deadline.Of, Deadline> ran = running(before, law);
    Map<Deadline.Of, Deadline> runs = running(after, law);
    runs.values().stream()
        .filter(deadline -> !ran.containsKey(deadline.of()))
        .forEach(deadline -> set(number, deadline));
    ran.keySet().stream()
        .filter(period -> !runs.containsKey(period))
        .forEach(period -> cancel(new PeriodKey(number, period)));
  }

  private static Map<Deadline.Of, Deadline> running(FormalityCase state, Law law) {
    return FormalityExamination.running(state, law).stream()
        .collect(Collectors.toMap(Deadline::of, Function.identity()));
  }

  private void set(ApplicationNumber number, Deadline deadline) {
    timers.schedule(
        PeriodEnd.KIND,
        new PeriodKey(number, deadline.of()).subject(),
        deadline.limit().expiresAt(),
        null);
  }

  private void cancel(PeriodKey period) {
    timers.cancel(PeriodEnd.KIND, period.subject());
    timers.cancel(PeriodSettled.KIND, period.subject());
  }
}

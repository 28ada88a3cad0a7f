package org.patentoffice.formality.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.formality.journal.Cases;
import org.patentoffice.formality.outage.OfficeLaw;
import org.patentoffice.formality.procedure.CaseHistory;
import org.patentoffice.formality.procedure.Decision;
import org.patentoffice.formality.procedure.Fact;
import org.patentoffice.formality.procedure.FormalityCase;
import org.patentoffice.formality.procedure.FormalityExamination;
import org.patentoffice.formality.procedure.Law;
import org.patentoffice.formality.procedure.Task;
import org.patentoffice.kit.outbox.Cause;

/** Takes a fact into its case and does what follows, all in one transaction. */
@ApplicationScoped
public class FormalityDesk {

  /** More acts from one fact mean that the rules run in a circle. */
  static final int MAX_ACTS_PER_FACT = 20;

  private final Cases cases;
  private final OfficeLaw law;
  private final ActingOffice office;
  private final CaseTimers timers;

  FormalityDesk(Cases cases, OfficeLaw law, ActingOffice office, CaseTimers timers) {
    this.cases = cases;
    this.law = law;
    this.office = office;
    this.timers = timers;
  }

  /**
   * Notes a fact. The same fact twice is noted once.
   *
   * @throws FactRefused if it contradicts what the office has already announced
   */
  @Transactional
  public void note(ApplicationNumber number, Fact fact, Cause cause) {
    FormalityCase before = cases.lock(number);
    switch (FormalityExamination.decide(before, fact)) {
      case Decision.Accepted(Fact accepted) -> proceed(number, before, accepted, cause);
      case Decision.AlreadyKnown() -> {}
      case Decision.Rejected(String reason) -> throw new FactRefused(number, reason);
    }
  }

  private void proceed(ApplicationNumber number, FormalityCase before, Fact fact, Cause cause) {
    Law inForce = law.inForce();
    FormalityCase after = CaseHistory.evolve(before, fact);
    int acts = 0;
    Optional<Task> task = FormalityExamination.next(after, inForce);
    while (task.isPresent()) {
      if (++acts > MAX_ACTS_PER_FACT) {
        throw new IllegalStateException(
            "Expected at most %d acts after one fact of %s".formatted(MAX_ACTS_PER_FACT, number));
      }
      after = CaseHistory.evolve(after, office.perform(task.get(), number, after.file(), cause));
      task = FormalityExamination.next(after, inForce);
    }
    cases.save(number, before, after, nextLastDay(after, inForce));
    timers.follow(number, before, after, inForce);
  }

  /**
   * Looks when a period ends by the calendar of today: an outage that was declared since its timer
   * was set may have moved its last day.
   *
   * @param endedAt when it was to end
   * @return when it ends instead; empty if it is over, or runs no more
   */
  @Transactional
  Optional<Instant> movedEnd(PeriodKey period, Instant endedAt) {
    Law inForce = law.inForce();
    FormalityCase state = cases.lock(period.application());
    Optional<Instant> moved =
        FormalityExamination.running(state, inForce).stream()
            .filter(deadline -> deadline.of().equals(period.of()))
            .map(deadline -> deadline.limit().expiresAt())
            .filter(end -> end.isAfter(endedAt))
            .findFirst();
    moved.ifPresent(
        end -> cases.save(period.application(), state, state, nextLastDay(state, inForce)));
    return moved;
  }

  private static @Nullable LocalDate nextLastDay(FormalityCase state, Law law) {
    return FormalityExamination.running(state, law).stream()
        .map(deadline -> deadline.limit().lastDay())
        .min(LocalDate::compareTo)
        .orElse(null);
  }
}

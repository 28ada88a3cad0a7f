package org.patentoffice.formality.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.kit.timer.FiredTimer;
import org.patentoffice.kit.timer.TimerHandler;
import org.patentoffice.kit.timer.Timers;

/**
 * The last day of a period has ended, unless an outage of online filing has moved it meanwhile:
 * then the timer is set again. Nothing is decided yet: a document received on that day may still be
 * on its way, so a second timer starts now. It is counted from this firing and not from the end of
 * the period, because a service that was down at midnight has its backlog still to read.
 */
@ApplicationScoped
class PeriodEnd implements TimerHandler {

  static final String KIND = "period-end";

  private final Timers timers;
  private final OfficeClock clock;
  private final InFlightGrace grace;
  private final FormalityDesk desk;

  PeriodEnd(Timers timers, OfficeClock clock, InFlightGrace grace, FormalityDesk desk) {
    this.desk = desk;
    this.timers = timers;
    this.clock = clock;
    this.grace = grace;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void fire(FiredTimer timer) {
    Optional<Instant> moved = desk.movedEnd(PeriodKey.parse(timer.subject()), timer.dueAt());
    if (moved.isPresent()) {
      timers.schedule(KIND, timer.subject(), moved.get(), null);
      return;
    }
    Duration wait = clock.movable() ? grace.movableClock() : grace.realTime();
    timers.schedule(PeriodSettled.KIND, timer.subject(), clock.now().plus(wait), null);
  }
}

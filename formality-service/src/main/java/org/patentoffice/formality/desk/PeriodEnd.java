package org.patentoffice.formality.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.kit.timer.FiredTimer;
import org.patentoffice.kit.timer.TimerHandler;
import org.patentoffice.kit.timer.Timers;

/**
 * The last day of a period has ended. Nothing is decided yet: a document received on that day may
 * still be on its way, so a second timer starts now. It is counted from this firing and not from
 * the end of the period, because a service that was down at midnight has its backlog still to read.
 */
@ApplicationScoped
class PeriodEnd implements TimerHandler {

  static final String KIND = "period-end";

  private final Timers timers;
  private final OfficeClock clock;
  private final InFlightGrace grace;

  PeriodEnd(Timers timers, OfficeClock clock, InFlightGrace grace) {
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
    Duration wait = clock.movable() ? grace.movableClock() : grace.realTime();
    timers.schedule(PeriodSettled.KIND, timer.subject(), clock.now().plus(wait), null);
  }
}

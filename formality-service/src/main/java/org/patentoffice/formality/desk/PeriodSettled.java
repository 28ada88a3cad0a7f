package org.patentoffice.formality.desk;

import jakarta.enterprise.context.ApplicationScoped;
import org.patentoffice.formality.procedure.Fact;
import org.patentoffice.kit.outbox.Cause;
import org.patentoffice.kit.timer.FiredTimer;
import org.patentoffice.kit.timer.TimerHandler;

/** A period is over and what was received in time has had time to arrive: the case decides. */
@ApplicationScoped
class PeriodSettled implements TimerHandler {

  static final String KIND = "period-settled";

  private final FormalityDesk desk;

  PeriodSettled(FormalityDesk desk) {
    this.desk = desk;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void fire(FiredTimer timer) {
    PeriodKey period = PeriodKey.parse(timer.subject());
    desk.note(period.application(), new Fact.PeriodOver(period.of()), Cause.ofTimer(KIND));
  }
}

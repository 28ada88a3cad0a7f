package org.patentoffice.fee.charging;

import jakarta.enterprise.context.ApplicationScoped;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.kit.outbox.Cause;
import org.patentoffice.kit.timer.FiredTimer;
import org.patentoffice.kit.timer.TimerHandler;

/** Looks at a case when the period for its registration fee has ended. */
@ApplicationScoped
class RegistrationFeeTimer implements TimerHandler {
  private final CaseHandler handler;

  RegistrationFeeTimer(CaseHandler handler) {
    this.handler = handler;
  }

  @Override
  public String kind() {
    return RegistrationPeriod.TIMER;
  }

  @Override
  public void fire(FiredTimer timer) {
    handler.review(ApplicationNumber.parse(timer.subject()), Cause.ofTimer(timer.kind()));
  }
}

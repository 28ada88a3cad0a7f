package org.patentoffice.fee.charging;

import jakarta.enterprise.context.ApplicationScoped;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.kit.outbox.Cause;
import org.patentoffice.kit.timer.FiredTimer;
import org.patentoffice.kit.timer.TimerHandler;

/** Looks at a case on the day on which a digitisation fee is to be invoiced or has become due. */
@ApplicationScoped
class DigitisationTimer implements TimerHandler {
  private final CaseHandler handler;

  DigitisationTimer(CaseHandler handler) {
    this.handler = handler;
  }

  @Override
  public String kind() {
    return DigitisationWatch.TIMER;
  }

  @Override
  public void fire(FiredTimer timer) {
    handler.review(ApplicationNumber.parse(timer.subject()), Cause.ofTimer(timer.kind()));
  }
}

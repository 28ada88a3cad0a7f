package org.patentoffice.fee.charging;

import jakarta.enterprise.context.ApplicationScoped;
import org.patentoffice.fee.charging.domain.FeeCase;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.kit.time.TimeLimit;
import org.patentoffice.kit.timer.Timers;

/** Watches the period for the registration fee with a timer. */
@ApplicationScoped
class RegistrationPeriod {
  static final String TIMER = "registration-fee";

  private final Timers timers;
  private final OfficeClock clock;

  RegistrationPeriod(Timers timers, OfficeClock clock) {
    this.timers = timers;
    this.clock = clock;
  }

  /** Sets the timer while the period runs, and stops it when the right is registered. */
  void watch(FeeCase feeCase) {
    String subject = feeCase.number().toString();
    if (feeCase.registered().isPresent()) {
      timers.cancel(TIMER, subject);
      return;
    }
    feeCase
        .registrationPeriod()
        .map(TimeLimit::expiresAt)
        .filter(expiresAt -> clock.now().isBefore(expiresAt))
        .ifPresent(expiresAt -> timers.schedule(TIMER, subject, expiresAt, null));
  }
}

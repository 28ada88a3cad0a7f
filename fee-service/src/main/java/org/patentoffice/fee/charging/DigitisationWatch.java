package org.patentoffice.fee.charging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.patentoffice.fee.charging.domain.Casework;
import org.patentoffice.fee.charging.domain.FeeCase;
import org.patentoffice.fee.charging.domain.Paper;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.kit.timer.Timers;

/** Watches with a timer for the next day on which a digitisation fee needs attention. */
@ApplicationScoped
class DigitisationWatch {
  static final String TIMER = "digitisation-fee";

  private final Timers timers;
  private final Casework casework;

  DigitisationWatch(Timers timers, Casework casework) {
    this.timers = timers;
    this.casework = casework;
  }

  /** Sets the timer, or stops it when nothing is to be done any more. Most cases have no paper. */
  void watch(FeeCase feeCase) {
    if (feeCase.papers().stream().map(Paper::onPaper).allMatch(onPaper -> onPaper == null)) {
      return;
    }
    String subject = feeCase.number().toString();
    Optional<LocalDate> day = casework.nextDigitisationDay(feeCase);
    if (day.isPresent()) {
      timers.schedule(TIMER, subject, day.get().atStartOfDay(OfficeClock.ZONE).toInstant(), null);
    } else {
      timers.cancel(TIMER, subject);
    }
  }
}

package org.patentoffice.fee.schedule;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.patentoffice.fee.schedule.domain.FeeSchedule;

/** Reads the edition in use once, at start: a broken file stops the service, not a payer. */
final class CurrentSchedule {

  @Produces
  @Singleton
  FeeSchedule schedule() {
    return ScheduleFile.load(ScheduleFile.CURRENT_VERSION);
  }
}

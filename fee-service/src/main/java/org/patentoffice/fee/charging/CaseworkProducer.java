package org.patentoffice.fee.charging;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.patentoffice.fee.charging.domain.Casework;
import org.patentoffice.fee.schedule.domain.FeeSchedule;

/** Gives the pure casework the schedule in use. */
final class CaseworkProducer {

  @Produces
  @Singleton
  Casework casework(FeeSchedule schedule) {
    return new Casework(schedule);
  }
}

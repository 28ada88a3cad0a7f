package org.patentoffice.fee.charging;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.patentoffice.fee.charging.domain.Casework;
import org.patentoffice.fee.charging.domain.DigitisationTerms;
import org.patentoffice.fee.schedule.domain.FeeSchedule;

/** Gives the pure casework the schedule and the periods in use. */
final class CaseworkProducer {

  @Produces
  @Singleton
  Casework casework(FeeSchedule schedule, DigitisationPeriods periods) {
    return new Casework(
        schedule,
        new DigitisationTerms(
            periods.officeDaysUntilInvoice(),
            periods.daysToPay(),
            periods.daysAfterReminder(),
            FreeDocumentsFile.load(FreeDocumentsFile.CURRENT)));
  }
}

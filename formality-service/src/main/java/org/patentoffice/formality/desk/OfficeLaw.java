package org.patentoffice.formality.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.patentoffice.formality.period.StatutoryPeriodsFile;
import org.patentoffice.formality.procedure.Law;
import org.patentoffice.formality.rule.RuleBookFile;
import org.patentoffice.kit.time.OfficeCalendar;

/** Loads rules and periods once, at start; unreadable data keeps the service from starting. */
@ApplicationScoped
class OfficeLaw {

  @Produces
  @Singleton
  Law law() {
    return new Law(RuleBookFile.current(), StatutoryPeriodsFile.current(), OfficeCalendar.japan());
  }
}

package org.patentoffice.formality.outage;

import jakarta.enterprise.context.ApplicationScoped;
import org.patentoffice.formality.period.StatutoryPeriodsFile;
import org.patentoffice.formality.procedure.Law;
import org.patentoffice.formality.rule.RuleBookFile;
import org.patentoffice.kit.time.OfficeCalendar;

/**
 * The rules and periods of the office with its calendar. Rules and periods are loaded once, at
 * start; unreadable data keeps the service from starting. Days of outage are declared while it
 * runs.
 */
@ApplicationScoped
public class OfficeLaw {
  private final Law onPaper =
      new Law(RuleBookFile.current(), StatutoryPeriodsFile.current(), OfficeCalendar.japan());

  private final Outages outages;
  private volatile Reading last = new Reading(0, onPaper);

  OfficeLaw(Outages outages) {
    this.outages = outages;
  }

  /** The law when so many outages were declared; none is ever taken back. */
  private record Reading(long outages, Law law) {}

  /** Without the days of outage: rules and periods only. */
  public Law onPaper() {
    return onPaper;
  }

  /**
   * As it stands now; a period of which online filing did not let anybody keep the last day moves.
   */
  public Law inForce() {
    Reading read = last;
    long declared = outages.count();
    if (declared != read.outages()) {
      OfficeCalendar calendar = onPaper.calendar().withOutages(outages.days());
      read = new Reading(declared, new Law(onPaper.rules(), onPaper.periods(), calendar));
      last = read;
    }
    return read.law();
  }
}

package org.patentoffice.gazette.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * The office's publication practice from a day on; data, so that it can be corrected without code.
 *
 * @param validFrom first day on which a filing or a registration falls under this rule
 * @param monthsToPublication months from the earliest date to the publication of the application
 * @param monthsToEarlyPublication months from a request for early publication to the publication
 * @param daysToPatentGazette least days from the registration to the patent gazette
 * @param issueDays weekdays with an issue, when the office is open
 * @param legalBasis articles of law
 * @param certainty {@code law} or {@code assumed}, for the days that no law names
 */
public record PublicationRule(
    String version,
    LocalDate validFrom,
    int monthsToPublication,
    int monthsToEarlyPublication,
    int daysToPatentGazette,
    Set<DayOfWeek> issueDays,
    String legalBasis,
    String certainty,
    String source) {

  /**
   * @throws IllegalArgumentException if a period is negative or there is no issue day
   */
  public PublicationRule {
    if (monthsToPublication < 0
        || monthsToEarlyPublication < 0
        || daysToPatentGazette < 0
        || issueDays.isEmpty()) {
      throw new IllegalArgumentException(
          "Expected periods of zero or more and at least one issue day in rule " + version);
    }
    issueDays = Set.copyOf(issueDays);
  }
}

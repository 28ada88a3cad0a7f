package org.patentoffice.formality.period;

import java.time.LocalDate;
import org.patentoffice.kit.time.OfficeCalendar;
import org.patentoffice.kit.time.TimeLimit;

/**
 * One period of the law or of the office's practice.
 *
 * @param id for example {@code order-to-amend-resident}
 * @param amount in {@code unit}
 * @param certainty how sure the source is: {@code sourced}, {@code likely} or {@code assumed}
 * @param validFrom first day of filing that it applies to
 */
public record StatutoryPeriod(
    String id, int amount, Unit unit, String legalBasis, String certainty, LocalDate validFrom) {

  /**
   * The period that starts with an event on this day; the day itself is not counted (Art. 3(1)(i)).
   */
  public TimeLimit startingFrom(LocalDate eventDay, OfficeCalendar calendar) {
    return switch (unit) {
      case DAYS -> TimeLimit.days(eventDay, amount, calendar);
      case MONTHS -> TimeLimit.months(eventDay, amount, calendar);
      case YEARS -> TimeLimit.years(eventDay, amount, calendar);
    };
  }

  /** What the amount counts. */
  public enum Unit {
    DAYS,
    MONTHS,
    YEARS
  }
}

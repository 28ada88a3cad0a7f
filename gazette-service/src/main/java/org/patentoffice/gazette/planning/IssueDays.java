package org.patentoffice.gazette.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import org.patentoffice.gazette.number.GazetteKind;
import org.patentoffice.gazette.number.IssueId;
import org.patentoffice.kit.time.OfficeCalendar;

/**
 * The days on which the gazette is issued. The id of an issue follows from its day alone, so that
 * it is the same whenever and wherever it is computed; a day without documents has an id that is
 * never used.
 */
public final class IssueDays {
  private final PublicationRules rules;
  private final OfficeCalendar calendar;

  public IssueDays(PublicationRules rules, OfficeCalendar calendar) {
    this.rules = rules;
    this.calendar = calendar;
  }

  /** The first issue day on or after the day. */
  public LocalDate onOrAfter(LocalDate day) {
    LocalDate candidate = calendar.nextOpen(day);
    while (!isIssueDay(candidate)) {
      candidate = calendar.nextOpen(candidate.plusDays(1));
    }
    return candidate;
  }

  /** The first issue day after the day. */
  public LocalDate after(LocalDate day) {
    return onOrAfter(day.plusDays(1));
  }

  /** The instant at which the issue of the day is due: the day's first in Tokyo. */
  public static Instant dueAt(LocalDate issueDay) {
    return issueDay.atStartOfDay(OfficeCalendar.ZONE).toInstant();
  }

  /**
   * The id of the issue of this day.
   *
   * @throws IllegalArgumentException if there is no issue on the day
   */
  public IssueId issueOf(GazetteKind kind, LocalDate day) {
    if (!isIssueDay(day)) {
      throw new IllegalArgumentException("Expected an issue day, but there is no issue on " + day);
    }
    LocalDate first = Year.of(day.getYear()).atDay(1);
    int ordinal = (int) first.datesUntil(day.plusDays(1)).filter(this::isIssueDay).count();
    return new IssueId(day.getYear(), ordinal, kind);
  }

  private boolean isIssueDay(LocalDate day) {
    return calendar.isOpen(day) && rules.on(day).issueDays().contains(day.getDayOfWeek());
  }
}

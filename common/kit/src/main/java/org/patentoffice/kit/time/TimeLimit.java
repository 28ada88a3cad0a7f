package org.patentoffice.kit.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A procedural time limit (期間) that can show its arithmetic (Patent Act Art. 3).
 *
 * <ul>
 *   <li>The day of the start event is not counted (Art. 3(1)(i)).
 *   <li>Months and years run by the calendar: the period ends on the day before the day that
 *       corresponds to its first day, or on the last day of the month when there is no such day
 *       (Art. 3(1)(ii)).
 *   <li>A last day on which the office is closed moves to the next open day (Art. 3(2)).
 *   <li>A last day on which online filing was out of order moves likewise, by a practice of this
 *       office ({@link OfficeCalendar#withOutages}).
 *   <li>An extension and the period it extends are one: it is counted on from the last day before
 *       any such move, and only the end of the whole moves (Formality Examination Manual, 方式審査便覧,
 *       04.12).
 * </ul>
 *
 * <p>The term of a right is not a procedural period and never moves: use {@link
 * #lastDayByCalendar()} for it.
 */
public final class TimeLimit {

  private static final int LONGEST_DAYS = 3_660;
  private static final int LONGEST_MONTHS = 600;
  private static final int MONTHS_PER_YEAR = 12;

  private final LocalDate startEventDay;
  private final int days;
  private final int months;
  private final int extensionMonths;
  private final OfficeCalendar calendar;
  private final LocalDate lastDayByCalendar;
  private final LocalDate lastDay;

  private TimeLimit(
      LocalDate startEventDay, int days, int months, int extensionMonths, OfficeCalendar calendar) {
    check("days", days, LONGEST_DAYS);
    check("months", months + extensionMonths, LONGEST_MONTHS);
    this.startEventDay = startEventDay;
    this.days = days;
    this.months = months;
    this.extensionMonths = extensionMonths;
    this.calendar = calendar;
    this.lastDayByCalendar = lastDayOfMonths(firstDayOfMonths(), totalMonths());
    this.lastDay = calendar.nextOpen(lastDayByCalendar);
  }

  /**
   * A period of days.
   *
   * @param startEventDay day of the event that sets it running, for example of service
   * @param days 1 to 3660
   * @throws IllegalArgumentException if the days are out of range or the end is outside the
   *     calendar
   */
  public static TimeLimit days(LocalDate startEventDay, int days, OfficeCalendar calendar) {
    checkPositive("days", days);
    return new TimeLimit(startEventDay, days, 0, 0, calendar);
  }

  /**
   * A period of months.
   *
   * @param startEventDay day of the event that sets it running, for example of service
   * @param months 1 to 600
   * @throws IllegalArgumentException if the months are out of range or the end is outside the
   *     calendar
   */
  public static TimeLimit months(LocalDate startEventDay, int months, OfficeCalendar calendar) {
    checkPositive("months", months);
    return new TimeLimit(startEventDay, 0, months, 0, calendar);
  }

  /**
   * A period of years.
   *
   * @param startEventDay day of the event that sets it running, for example of filing
   * @param years 1 to 50
   * @throws IllegalArgumentException if the years are out of range or the end is outside the
   *     calendar
   */
  public static TimeLimit years(LocalDate startEventDay, int years, OfficeCalendar calendar) {
    checkPositive("years", years);
    check("years", years, LONGEST_MONTHS / MONTHS_PER_YEAR);
    return new TimeLimit(startEventDay, 0, years * MONTHS_PER_YEAR, 0, calendar);
  }

  /**
   * The same period, longer by some months (Patent Act Art. 4 and 5).
   *
   * @param extension months, 1 or more
   * @throws IllegalArgumentException if the months are out of range or the end is outside the
   *     calendar
   */
  public TimeLimit extendedByMonths(int extension) {
    checkPositive("months", extension);
    check("months", extension, LONGEST_MONTHS);
    return new TimeLimit(startEventDay, days, months, extensionMonths + extension, calendar);
  }

  /** The last day of the period, on which the office is open. */
  public LocalDate lastDay() {
    return lastDay;
  }

  /** The last day as counted, whether or not the office is open on it. */
  public LocalDate lastDayByCalendar() {
    return lastDayByCalendar;
  }

  /**
   * The instant from which the period is over: the start of the day after the last day, in Tokyo.
   */
  public Instant expiresAt() {
    return lastDay.plusDays(1).atStartOfDay(OfficeCalendar.ZONE).toInstant();
  }

  /** Each step of the count in English, with its legal basis, fit to be read by a person. */
  public List<String> arithmetic() {
    return arithmetic(Locale.ENGLISH);
  }

  /** Each step of the count, in Japanese for a Japanese locale, else in English. */
  public List<String> arithmetic(Locale locale) {
    boolean japanese = locale.getLanguage().equals(Locale.JAPANESE.getLanguage());
    return steps().stream().map(step -> japanese ? step.japanese() : step.english()).toList();
  }

  private List<CountingStep> steps() {
    List<CountingStep> steps = new ArrayList<>();
    steps.add(new CountingStep.FirstDayNotCounted(startEventDay));
    if (days > 0) {
      steps.add(new CountingStep.DaysCounted(days, startEventDay.plusDays(days)));
    }
    if (totalMonths() > 0) {
      steps.add(
          new CountingStep.MonthsCounted(
              months, extensionMonths, firstDayOfMonths(), lastDayByCalendar));
    }
    LocalDate day = lastDayByCalendar;
    while (day.isBefore(lastDay)) {
      LocalDate next = calendar.nextOpenButForOutages(day);
      if (next.equals(day)) {
        next = calendar.nextOpenButForOutages(day.plusDays(1));
        steps.add(new CountingStep.MovedByOutage(day, next));
      } else {
        steps.add(
            new CountingStep.MovedToOpenDay(day, calendar.closedDay(day).orElseThrow(), next));
      }
      day = next;
    }
    steps.add(new CountingStep.Expired(lastDay, expiresAt()));
    return steps;
  }

  private int totalMonths() {
    return months + extensionMonths;
  }

  private LocalDate firstDayOfMonths() {
    return startEventDay.plusDays(days).plusDays(1);
  }

  /** Art. 3(1)(ii); for no months the day before the first. */
  private static LocalDate lastDayOfMonths(LocalDate firstDay, int months) {
    LocalDate corresponding = firstDay.plusMonths(months);
    boolean thereIsSuchADay = corresponding.getDayOfMonth() == firstDay.getDayOfMonth();
    return thereIsSuchADay ? corresponding.minusDays(1) : corresponding;
  }

  private static void checkPositive(String unit, int count) {
    if (count < 1) {
      throw new IllegalArgumentException(
          "Expected 1 or more %s, but got %d".formatted(unit, count));
    }
  }

  private static void check(String unit, int count, int longest) {
    if (count > longest) {
      throw new IllegalArgumentException(
          "Expected at most %d %s, but got %d".formatted(longest, unit, count));
    }
  }

  /** The last day. */
  @Override
  public String toString() {
    return "until " + lastDay;
  }
}

package org.patentoffice.kit.time;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.BitSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * On which days the office is open. Closed are Saturdays, Sundays, national holidays and 29
 * December to 3 January (Act on Holidays of Administrative Organs, 行政機関の休日に関する法律, Art. 1(1)).
 *
 * <p>Pure and immutable; the days are computed once. It covers the years 2000 to 2099 and refuses
 * any other day rather than guess.
 */
public final class OfficeCalendar {

  /** The zone in which the office's days begin and end. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

  /** The first day that the calendar knows. */
  public static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

  /** The last day that the calendar knows. */
  public static final LocalDate LAST_DAY = LocalDate.of(2099, 12, 31);

  private static final int LONGEST_WAIT_OPEN_DAYS = 3_660;
  private static final MonthDay YEAR_END_FROM = MonthDay.of(12, 29);
  private static final MonthDay NEW_YEAR_TO = MonthDay.of(1, 3);
  private static final ClosedDay YEAR_END = new ClosedDay("年末年始の休日", "year-end closing day");

  private final Map<LocalDate, ClosedDay> nationalHolidays;
  private final Set<LocalDate> outages;
  private final BitSet openDays;

  private OfficeCalendar(Map<LocalDate, ClosedDay> nationalHolidays, Set<LocalDate> outages) {
    this.nationalHolidays = nationalHolidays;
    this.outages = outages;
    this.openDays = new BitSet();
    FIRST_DAY
        .datesUntil(LAST_DAY.plusDays(1))
        .filter(day -> closedDay(day).isEmpty() && !outages.contains(day))
        .forEach(day -> openDays.set(index(day)));
  }

  /** The calendar of the Japan Patent Office. */
  public static OfficeCalendar japan() {
    return Japan.CALENDAR;
  }

  /**
   * This calendar, in which the office was closed on some days besides, because nobody could file
   * online on them.
   *
   * @param days on which online filing was out of order, declared by the office
   */
  public OfficeCalendar withOutages(Set<LocalDate> days) {
    return days.equals(outages) ? this : new OfficeCalendar(nationalHolidays, Set.copyOf(days));
  }

  /** Loaded on first use. */
  private static final class Japan {
    private static final OfficeCalendar CALENDAR =
        new OfficeCalendar(NationalHolidays.read(), Set.of());
  }

  /**
   * @throws IllegalArgumentException if the day is outside the calendar
   */
  public boolean isOpen(LocalDate day) {
    return openDays.get(index(day));
  }

  /**
   * The day itself if the office is open, else the next day on which it is.
   *
   * @throws IllegalArgumentException if that day is outside the calendar
   */
  public LocalDate nextOpen(LocalDate day) {
    int next = openDays.nextSetBit(index(day));
    if (next < 0) {
      throw outside(day);
    }
    return FIRST_DAY.plusDays(next);
  }

  /**
   * The n-th open day after the day, which itself is not counted; the day itself for n = 0.
   *
   * @param days 0 to 3660
   * @throws IllegalArgumentException if the days are out of range or the answer is outside the
   *     calendar
   */
  public LocalDate plusOpenDays(LocalDate day, int days) {
    if (days < 0 || days > LONGEST_WAIT_OPEN_DAYS) {
      throw new IllegalArgumentException(
          "Expected 0 to %d open days, but got %d".formatted(LONGEST_WAIT_OPEN_DAYS, days));
    }
    LocalDate result = day;
    for (int i = 0; i < days; i++) {
      result = nextOpen(result.plusDays(1));
    }
    return result;
  }

  /**
   * The day itself or the next one on which the office is open, whether or not online filing was.
   */
  LocalDate nextOpenButForOutages(LocalDate day) {
    LocalDate next = day;
    while (closedDay(next).isPresent()) {
      next = next.plusDays(1);
    }
    return next;
  }

  /** Why the office is closed on the day; empty if it is open, or only online filing was out. */
  Optional<ClosedDay> closedDay(LocalDate day) {
    ClosedDay holiday = nationalHolidays.get(day);
    if (holiday != null) {
      return Optional.of(holiday);
    }
    MonthDay monthDay = MonthDay.from(day);
    if (!monthDay.isBefore(YEAR_END_FROM) || !monthDay.isAfter(NEW_YEAR_TO)) {
      return Optional.of(YEAR_END);
    }
    DayOfWeek weekday = day.getDayOfWeek();
    if (weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY) {
      return Optional.of(
          new ClosedDay(
              weekday.getDisplayName(TextStyle.FULL, Locale.JAPANESE),
              weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH)));
    }
    return Optional.empty();
  }

  private static int index(LocalDate day) {
    if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
      throw outside(day);
    }
    return Math.toIntExact(DAYS.between(FIRST_DAY, day));
  }

  private static IllegalArgumentException outside(LocalDate day) {
    return new IllegalArgumentException(
        "Expected a day that the office calendar covers, %s to %s, but got %s"
            .formatted(FIRST_DAY, LAST_DAY, day));
  }
}

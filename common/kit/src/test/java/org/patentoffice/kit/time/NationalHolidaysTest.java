package org.patentoffice.kit.time;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Derives the holidays of each year a second time, from the Act on National Holidays (国民の祝日に関する法律),
 * and compares them with the data file.
 */
class NationalHolidaysTest {

  private static final Set<LocalDate> LISTED = NationalHolidays.read().keySet();

  static IntStream years() {
    return IntStream.rangeClosed(2000, 2099);
  }

  @ParameterizedTest
  @MethodSource("years")
  void shouldListWhatTheActSaysWhenReadForAYear(int year) {
    // Given
    Set<LocalDate> byTheAct = withSubstitutes(withCitizensHolidays(holidays(year)));

    // When
    Set<LocalDate> listed =
        LISTED.stream()
            .filter(day -> day.getYear() == year)
            .collect(Collectors.toCollection(TreeSet::new));

    // Then
    assertThat(listed).isEqualTo(byTheAct);
  }

  /** Art. 2 as in force in the year, with the special measures of 2019, 2020 and 2021. */
  private static Set<LocalDate> holidays(int year) {
    Set<LocalDate> days = new TreeSet<>();
    days.add(LocalDate.of(year, 1, 1));
    days.add(monday(year, Month.JANUARY, 2));
    days.add(LocalDate.of(year, 2, 11));
    days.add(LocalDate.of(year, 3, equinox(year, 20.8431)));
    days.add(LocalDate.of(year, 4, 29));
    days.add(LocalDate.of(year, 5, 3));
    days.add(LocalDate.of(year, 5, 5));
    days.add(year < 2003 ? LocalDate.of(year, 9, 15) : monday(year, Month.SEPTEMBER, 3));
    days.add(LocalDate.of(year, 9, equinox(year, 23.2488)));
    days.add(LocalDate.of(year, 11, 3));
    days.add(LocalDate.of(year, 11, 23));
    if (year >= 2007) {
      days.add(LocalDate.of(year, 5, 4));
    }
    if (year <= 2018) {
      days.add(LocalDate.of(year, 12, 23));
    }
    if (year >= 2020) {
      days.add(LocalDate.of(year, 2, 23));
    }
    days.addAll(summerAndSports(year));
    return days;
  }

  private static Set<LocalDate> summerAndSports(int year) {
    if (year == 2019) {
      // Act No. 99 of 2018: enthronement on 1 May, ceremony on 22 October.
      return Set.of(
          LocalDate.of(2019, 5, 1),
          monday(2019, Month.JULY, 3),
          LocalDate.of(2019, 8, 11),
          monday(2019, Month.OCTOBER, 2),
          LocalDate.of(2019, 10, 22));
    }
    if (year == 2020) {
      return Set.of(
          LocalDate.of(2020, 7, 23), LocalDate.of(2020, 7, 24), LocalDate.of(2020, 8, 10));
    }
    if (year == 2021) {
      return Set.of(LocalDate.of(2021, 7, 22), LocalDate.of(2021, 7, 23), LocalDate.of(2021, 8, 8));
    }
    Set<LocalDate> days = new TreeSet<>();
    days.add(year < 2003 ? LocalDate.of(year, 7, 20) : monday(year, Month.JULY, 3));
    days.add(monday(year, Month.OCTOBER, 2));
    if (year >= 2016) {
      days.add(LocalDate.of(year, 8, 11));
    }
    return days;
  }

  /** The usual approximation of the day of an equinox, good for 1980 to 2099. */
  private static int equinox(int year, double dayIn1980) {
    int since = year - 1980;
    return (int) (dayIn1980 + 0.242194 * since) - since / 4;
  }

  private static LocalDate monday(int year, Month month, int which) {
    return LocalDate.of(year, month, 1).with(dayOfWeekInMonth(which, MONDAY));
  }

  /** Art. 3(3): a day between two holidays, if it is no holiday (and before 2007 no Sunday). */
  private static Set<LocalDate> withCitizensHolidays(Set<LocalDate> holidays) {
    Set<LocalDate> all = new TreeSet<>(holidays);
    holidays.stream()
        .filter(day -> holidays.contains(day.plusDays(2)))
        .map(day -> day.plusDays(1))
        .filter(day -> day.getYear() >= 2007 || !isSundayOrSubstitute(day))
        .forEach(all::add);
    return all;
  }

  private static boolean isSundayOrSubstitute(LocalDate day) {
    return day.getDayOfWeek() == SUNDAY || day.getDayOfWeek() == MONDAY;
  }

  /** Art. 3(2): a holiday on a Sunday gives the next day that is none (before 2007: the Monday). */
  private static Set<LocalDate> withSubstitutes(Set<LocalDate> holidays) {
    Set<LocalDate> all = new TreeSet<>(holidays);
    holidays.stream()
        .filter(day -> day.getDayOfWeek() == SUNDAY)
        .map(
            day -> {
              LocalDate substitute = day.plusDays(1);
              while (holidays.contains(substitute)) {
                substitute = substitute.plusDays(1);
              }
              return substitute;
            })
        .forEach(all::add);
    return all;
  }
}

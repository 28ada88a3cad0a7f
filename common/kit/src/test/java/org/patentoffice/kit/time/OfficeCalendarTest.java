package org.patentoffice.kit.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeCalendarTest {

  private final OfficeCalendar calendar = OfficeCalendar.japan();

  @ParameterizedTest
  @CsvSource({
    "2026-11-21, Saturday",
    "2026-11-22, Sunday",
    "2026-11-23, Labour Thanksgiving Day",
    "2026-05-06, Substitute Holiday",
    "2026-09-22, Citizens' Holiday",
    "2026-12-29, year-end closing day",
    "2027-01-01, New Year's Day",
    "2027-01-03, year-end closing day",
    "2019-04-30, Citizens' Holiday",
    "2019-05-01, Day of the Emperor's Enthronement",
    "2019-10-22, Day of the Enthronement Ceremony",
    "2020-07-24, Sports Day",
    "2021-08-09, Substitute Holiday",
    "2024-03-20, Vernal Equinox Day"
  })
  void shouldBeClosedWhenTheDayIsAHolidayOfAdministrativeOrgans(LocalDate day, String reason) {
    // When
    boolean open = calendar.isOpen(day);

    // Then
    assertThat(open).isFalse();
    assertThat(calendar.closedDay(day)).map(ClosedDay::english).hasValue(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-24",
        "2026-12-28",
        "2027-01-04",
        "2019-12-23",
        "2020-07-20",
        "2020-10-12",
        "2021-07-19",
        "2021-10-11"
      })
  void shouldBeOpenWhenTheDayIsAnOrdinaryWeekday(LocalDate day) {
    // When
    boolean open = calendar.isOpen(day);

    // Then
    assertThat(open).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-20, 2026-11-20",
    "2026-11-21, 2026-11-24",
    "2026-12-29, 2027-01-04",
    "2019-04-27, 2019-05-07"
  })
  void shouldFindTheNextOpenDayWhenClosed(LocalDate day, LocalDate next) {
    // When
    LocalDate found = calendar.nextOpen(day);

    // Then
    assertThat(found).isEqualTo(next);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-20, 0, 2026-11-20",
    "2026-11-20, 1, 2026-11-24",
    "2026-11-21, 1, 2026-11-24",
    "2026-11-20, 10, 2026-12-07",
    "2026-12-28, 1, 2027-01-04"
  })
  void shouldCountOnlyOpenDaysWhenAdding(LocalDate day, int days, LocalDate expected) {
    // When
    LocalDate found = calendar.plusOpenDays(day, days);

    // Then
    assertThat(found).isEqualTo(expected);
  }

  @Property
  void shouldFindAnOpenDayWithinTenDaysWhenClosed(
      @ForAll @DateRange(min = "2000-01-01", max = "2099-12-01") LocalDate day) {
    // When
    LocalDate next = calendar.nextOpen(day);

    // Then
    assertThat(calendar.isOpen(next)).isTrue();
    assertThat(next).isBetween(day, day.plusDays(10));
    assertThat(day.datesUntil(next)).noneMatch(calendar::isOpen);
  }

  @Property
  void shouldPassExactlyThatManyOpenDaysWhenAdding(
      @ForAll @DateRange(min = "2000-01-01", max = "2095-12-01") LocalDate day,
      @ForAll @IntRange(min = 1, max = 60) int days) {
    // When
    LocalDate end = calendar.plusOpenDays(day, days);

    // Then
    assertThat(day.plusDays(1).datesUntil(end.plusDays(1)).filter(calendar::isOpen)).hasSize(days);
    assertThat(calendar.isOpen(end)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1999-12-31", "2100-01-01"})
  void shouldRefuseWhenTheDayIsOutsideTheCalendar(LocalDate day) {
    // When / Then
    assertThatThrownBy(() -> calendar.isOpen(day))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Expected a day that the office calendar covers, 2000-01-01 to 2099-12-31, but got %s",
            day);
  }

  @Test
  void shouldRefuseWhenNoOpenDayIsLeft() {
    // When / Then
    assertThatThrownBy(() -> calendar.nextOpen(OfficeCalendar.LAST_DAY))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 3_661})
  void shouldRefuseWhenTheDaysToAddAreOutOfRange(int days) {
    // When / Then
    assertThatThrownBy(() -> calendar.plusOpenDays(LocalDate.of(2026, 11, 21), days))
        .hasMessage("Expected 0 to 3660 open days, but got %d", days);
  }
}

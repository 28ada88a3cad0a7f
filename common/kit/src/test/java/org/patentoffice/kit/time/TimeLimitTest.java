package org.patentoffice.kit.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLimitTest {

  private final OfficeCalendar calendar = OfficeCalendar.japan();

  @ParameterizedTest
  @CsvSource({
    // start event, days, counted last day, last day
    "2026-11-20, 30, 2026-12-20, 2026-12-21", // order to amend; ends on a Sunday
    "2026-11-30, 30, 2026-12-30, 2027-01-04", // ends in the year-end closing
    "2026-11-02, 60, 2027-01-01, 2027-01-04", // notice of reasons; ends on New Year's Day
    "2019-08-20, 60, 2019-10-19, 2019-10-21", // a published example; ends on a Saturday
    "2027-10-31, 60, 2027-12-30, 2028-01-04", // the manual's example of 60 days
    "2026-02-26, 2, 2026-02-28, 2026-03-02",
    "2024-02-28, 1, 2024-02-29, 2024-02-29"
  })
  void shouldEndOnTheLastOpenDayWhenSetInDays(
      LocalDate startEventDay, int days, LocalDate counted, LocalDate lastDay) {
    // When
    TimeLimit limit = TimeLimit.days(startEventDay, days, calendar);

    // Then
    assertThat(limit.lastDayByCalendar()).isEqualTo(counted);
    assertThat(limit.lastDay()).isEqualTo(lastDay);
  }

  @ParameterizedTest
  @CsvSource({
    // start event, months, counted last day, last day
    "2026-11-21, 18, 2028-05-21, 2028-05-22", // publication; 21 May 2028 is a Sunday
    "2026-04-18, 3, 2026-07-18, 2026-07-21", // Saturday, Sunday, Marine Day
    "2024-02-29, 6, 2024-08-31, 2024-09-02", // first day 1 March: a whole number of months
    "2026-01-30, 1, 2026-02-28, 2026-03-02", // 31 January has no corresponding day in February
    "2027-01-30, 1, 2027-02-28, 2027-03-01",
    "2028-01-30, 1, 2028-02-29, 2028-02-29", // leap year
    "2026-01-31, 1, 2026-02-28, 2026-03-02", // first day 1 February
    "2027-03-31, 3, 2027-06-30, 2027-06-30",
    "2027-08-30, 1, 2027-09-30, 2027-09-30", // 31 August has no corresponding day in September
    "2027-09-29, 3, 2027-12-29, 2028-01-04" // appeal; ends in the year-end closing
  })
  void shouldEndByTheCalendarWhenSetInMonths(
      LocalDate startEventDay, int months, LocalDate counted, LocalDate lastDay) {
    // When
    TimeLimit limit = TimeLimit.months(startEventDay, months, calendar);

    // Then
    assertThat(limit.lastDayByCalendar()).isEqualTo(counted);
    assertThat(limit.lastDay()).isEqualTo(lastDay);
  }

  @ParameterizedTest
  @CsvSource({
    // start event, years, counted last day, last day
    "2026-11-21, 3, 2029-11-21, 2029-11-21", // request for examination
    "2024-11-21, 3, 2027-11-21, 2027-11-22", // ends on a Sunday
    "2020-07-20, 20, 2040-07-20, 2040-07-20", // the term of a real patent
    "2020-02-29, 1, 2021-02-28, 2021-03-01", // first day 1 March
    "2024-02-28, 1, 2025-02-28, 2025-02-28", // first day 29 February
    "2027-12-31, 1, 2028-12-31, 2029-01-04"
  })
  void shouldEndByTheCalendarWhenSetInYears(
      LocalDate startEventDay, int years, LocalDate counted, LocalDate lastDay) {
    // When
    TimeLimit limit = TimeLimit.years(startEventDay, years, calendar);

    // Then
    assertThat(limit.lastDayByCalendar()).isEqualTo(counted);
    assertThat(limit.lastDay()).isEqualTo(lastDay);
  }

  @ParameterizedTest
  @CsvSource({
    // start event, days, extension in months, counted last day, last day
    "2019-08-20, 60, 2, 2019-12-19, 2019-12-19", // from 19 October, although that was a Saturday
    "2026-10-31, 60, 2, 2027-02-28, 2027-03-01", // the manual's example: 31 February does not exist
    "2027-10-31, 60, 2, 2028-02-29, 2028-02-29" // the same in a leap year
  })
  void shouldCountTheExtensionFromTheUnmovedLastDayWhenSetInDays(
      LocalDate startEventDay, int days, int extension, LocalDate counted, LocalDate lastDay) {
    // Given
    TimeLimit limit = TimeLimit.days(startEventDay, days, calendar);

    // When
    TimeLimit extended = limit.extendedByMonths(extension);

    // Then
    assertThat(extended.lastDayByCalendar()).isEqualTo(counted);
    assertThat(extended.lastDay()).isEqualTo(lastDay);
  }

  @ParameterizedTest
  @CsvSource({
    // the manual's example: 3 months from 30 September, extended by 2, then by 1 more
    "2026-09-30, 3, 2, 2027-02-28",
    "2026-09-30, 3, 3, 2027-03-31",
    "2027-08-30, 1, 1, 2027-10-30" // one period of 2 months from 31 August, not 1 and then 1
  })
  void shouldBeOnePeriodWithItsExtensionWhenSetInMonths(
      LocalDate startEventDay, int months, int extension, LocalDate counted) {
    // Given
    TimeLimit limit = TimeLimit.months(startEventDay, months, calendar);

    // When
    TimeLimit extended = limit.extendedByMonths(extension);

    // Then
    assertThat(extended.lastDayByCalendar()).isEqualTo(counted);
  }

  @Test
  void shouldBeOverAtMidnightInTokyoWhenTheLastDayEnds() {
    // Given
    TimeLimit limit = TimeLimit.months(LocalDate.of(2026, 11, 21), 18, calendar);

    // When
    Instant expiresAt = limit.expiresAt();

    // Then
    assertThat(expiresAt).isEqualTo("2028-05-22T15:00:00Z");
  }

  /** Saturday, Sunday, Monday without online filing, Tuesday too, Wednesday. */
  @Test
  void shouldMoveOnWhenOnlineFilingWasOutOfOrderOnTheLastDay() {
    // Given
    OfficeCalendar outage =
        calendar.withOutages(Set.of(LocalDate.of(2026, 6, 15), LocalDate.of(2026, 6, 16)));

    // When
    TimeLimit limit = TimeLimit.days(LocalDate.of(2026, 5, 14), 30, outage);

    // Then
    assertThat(limit.lastDayByCalendar()).isEqualTo("2026-06-13");
    assertThat(limit.lastDay()).isEqualTo("2026-06-17");
    assertThat(limit.arithmetic())
        .anySatisfy(step -> assertThat(step).contains("closed on 2026-06-13", "to 2026-06-15"))
        .anySatisfy(
            step -> assertThat(step).contains("out of order on 2026-06-15", "to 2026-06-16"))
        .anySatisfy(
            step -> assertThat(step).contains("out of order on 2026-06-16", "to 2026-06-17"));
    assertThat(limit.arithmetic(Locale.JAPANESE))
        .anySatisfy(step -> assertThat(step).contains("2026年6月16日（火）は電子情報処理組織に障害"));
    assertThat(TimeLimit.days(LocalDate.of(2026, 5, 14), 30, calendar).lastDay())
        .isEqualTo("2026-06-15");
  }

  @Test
  void shouldShowEachStepInEnglishWhenAsked() {
    // Given
    TimeLimit limit = TimeLimit.months(LocalDate.of(2026, 11, 21), 18, calendar);

    // When
    List<String> steps = limit.arithmetic();

    // Then
    assertThat(steps)
        .containsExactly(
            "The event on 2026-11-21 (Saturday) starts the period; its day is not counted, the first day is 2026-11-22 (Sunday) (Patent Act Art. 3(1)(i))",
            "18 months by the calendar from 2026-11-22 (Sunday) end on 2028-05-21 (Sunday), the day before the corresponding day (Patent Act Art. 3(1)(ii))",
            "The office is closed on 2028-05-21 (Sunday): the last day moves to 2028-05-22 (Monday) (Patent Act Art. 3(2))",
            "The period is over at the end of 2028-05-22 (Monday), Japan time (2028-05-22T15:00:00Z)");
  }

  @Test
  void shouldShowEachStepInJapaneseWhenAskedInJapanese() {
    // Given
    TimeLimit limit = TimeLimit.days(LocalDate.of(2026, 10, 31), 60, calendar).extendedByMonths(2);

    // When
    List<String> steps = limit.arithmetic(Locale.JAPAN);

    // Then
    assertThat(steps)
        .containsExactly(
            "2026年10月31日（土）の初日は算入せず、起算日は2026年11月1日（日）（特許法第3条第1項第1号）",
            "起算日から60日の末日は2026年12月30日（水）",
            "2026年12月31日（木）から暦に従い延長の2月、応当する日がない月の末日である2027年2月28日（日）に満了（特許法第3条第1項第2号、方式審査便覧04.12）",
            "2027年2月28日（日）は閉庁日（日曜日）のため、末日は2027年3月1日（月）（特許法第3条第2項）",
            "2027年3月1日（月）の終了をもって期間満了（日本時間、2027-03-01T15:00:00Z）");
  }

  @Property
  void shouldEndOnAnOpenDayWhenExtended(
      @ForAll @DateRange(min = "2000-01-01", max = "2079-01-01") LocalDate startEventDay,
      @ForAll @IntRange(min = 1, max = 60) int months,
      @ForAll @IntRange(min = 1, max = 6) int extension) {
    // When
    TimeLimit limit = TimeLimit.months(startEventDay, months, calendar).extendedByMonths(extension);

    // Then
    assertThat(calendar.isOpen(limit.lastDay())).isTrue();
    assertThat(limit.lastDayByCalendar().datesUntil(limit.lastDay())).noneMatch(calendar::isOpen);
    assertThat(limit.expiresAt())
        .isEqualTo(limit.lastDay().plusDays(1).atStartOfDay(OfficeCalendar.ZONE).toInstant());
  }

  @Property
  void shouldNeverEndEarlierWhenStartedLater(
      @ForAll @DateRange(min = "2000-01-01", max = "2079-01-01") LocalDate startEventDay,
      @ForAll @IntRange(min = 1, max = 60) int months) {
    // When
    TimeLimit limit = TimeLimit.months(startEventDay, months, calendar);
    TimeLimit later = TimeLimit.months(startEventDay.plusDays(1), months, calendar);

    // Then
    assertThat(later.lastDay()).isAfterOrEqualTo(limit.lastDay());
  }

  @Property
  void shouldEndInTheMonthOfTheCorrespondingDayWhenSetInMonths(
      @ForAll @DateRange(min = "2000-01-01", max = "2079-01-01") LocalDate startEventDay,
      @ForAll @IntRange(min = 1, max = 60) int months) {
    // Given
    LocalDate firstDay = startEventDay.plusDays(1);

    // When
    LocalDate counted = TimeLimit.months(startEventDay, months, calendar).lastDayByCalendar();

    // Then
    LocalDate firstOfTarget = firstDay.withDayOfMonth(1).plusMonths(months);
    assertThat(counted)
        .isEqualTo(
            firstDay.getDayOfMonth() > firstOfTarget.lengthOfMonth()
                ? firstOfTarget.plusMonths(1).minusDays(1)
                : firstOfTarget.plusDays(firstDay.getDayOfMonth() - 2L));
  }

  @Property
  void shouldEndAfterThatManyDaysWhenSetInDays(
      @ForAll @DateRange(min = "2000-01-01", max = "2079-01-01") LocalDate startEventDay,
      @ForAll @IntRange(min = 1, max = 3_660) int days) {
    // When
    TimeLimit limit = TimeLimit.days(startEventDay, days, calendar);

    // Then
    assertThat(startEventDay.datesUntil(limit.lastDayByCalendar())).hasSize(days);
  }

  @Test
  void shouldRefuseWhenThePeriodIsEmptyOrTooLong() {
    // Given
    LocalDate day = LocalDate.of(2026, 11, 21);

    // When / Then
    assertThatThrownBy(() -> TimeLimit.days(day, 0, calendar))
        .hasMessage("Expected 1 or more days, but got 0");
    assertThatThrownBy(() -> TimeLimit.months(day, 601, calendar))
        .hasMessage("Expected at most 600 months, but got 601");
    assertThatThrownBy(() -> TimeLimit.years(day, Integer.MAX_VALUE, calendar))
        .hasMessage("Expected at most 50 years, but got 2147483647");
  }
}

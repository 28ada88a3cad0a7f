package org.patentoffice.formality.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.patentoffice.kit.time.OfficeCalendar;

class StatutoryPeriodsTest {

  private final StatutoryPeriods periods = StatutoryPeriodsFile.current();

  @Test
  void shouldGiveResidentsThirtyDaysAndApplicantsAbroadLonger() {
    // Given
    StatutoryPeriod resident = periods.orderToAmend(false);

    // When
    StatutoryPeriod abroad = periods.orderToAmend(true);

    // Then
    assertThat(resident.amount()).isEqualTo(30);
    assertThat(resident.unit()).isEqualTo(StatutoryPeriod.Unit.DAYS);
    assertThat(abroad.amount()).isGreaterThan(resident.amount());
    assertThat(abroad.certainty()).isEqualTo("assumed");
  }

  @Test
  void shouldEndThreeYearsOnTheNextOpenDayWhenTheLastDayIsASunday() {
    // Given
    LocalDate filed = LocalDate.of(2026, 2, 11);

    // When
    var limit = periods.requestForExamination().startingFrom(filed, OfficeCalendar.japan());

    // Then
    assertThat(limit.lastDayByCalendar()).isEqualTo(LocalDate.of(2029, 2, 11));
    assertThat(limit.lastDay()).isEqualTo(LocalDate.of(2029, 2, 13));
  }
}

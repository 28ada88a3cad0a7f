package org.patentoffice.fee.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.patentoffice.fee.money.Yen;
import org.patentoffice.fee.schedule.domain.FeeItem;
import org.patentoffice.fee.schedule.domain.FeeSchedule;

class ScheduleFileTest {

  @Test
  void shouldKeepEveryLineWithSourceAndCertaintyWhenLoaded() {
    // Given
    String version = ScheduleFile.CURRENT_VERSION;

    // When
    FeeSchedule schedule = ScheduleFile.load(version);

    // Then
    assertThat(schedule.version()).isEqualTo(version);
    assertThat(schedule.items()).hasSize(105);
    assertThat(schedule.items()).extracting(FeeItem::code).doesNotHaveDuplicates();
    assertThat(schedule.items())
        .allSatisfy(
            item -> {
              assertThat(item.source()).isNotEmpty();
              assertThat(item.certainty()).isNotEmpty();
            });
  }

  @Test
  void shouldComputeOnlyFromSourcedAmounts() {
    // Given
    FeeSchedule schedule = ScheduleFile.load(ScheduleFile.CURRENT_VERSION);

    // When
    List<FeeItem> computed = schedule.items().stream().filter(item -> item.rule() != null).toList();

    // Then
    assertThat(computed).isNotEmpty();
    assertThat(computed).allSatisfy(item -> assertThat(item.certainty()).startsWith("sourced"));
    assertThat(computed).allSatisfy(item -> assertThat(item.base()).isGreaterThan(Yen.ZERO));
  }

  @Test
  void shouldRefuseAnUnknownEdition() {
    assertThatThrownBy(() -> ScheduleFile.load("jp-1899-01-01"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("jp-1899-01-01");
  }
}

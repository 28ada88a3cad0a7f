package org.patentoffice.receiving.efiling.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenValuesTest {

  @ParameterizedTest
  @CsvSource({
    "令和　８年１１月２１日,2026-11-21",
    "令和元年５月１日,2019-05-01",
    "平成３１年　４月３０日,2019-04-30",
    "昭和６４年１月７日,1989-01-07",
    "2026年11月21日,2026-11-21",
    "西暦２０２５年１２月　１日,2025-12-01"
  })
  void shouldReadTheDateWhenFormWritesIt(String written, LocalDate date) {
    // When
    JapaneseDate read = JapaneseDate.parse(written);

    // Then
    assertThat(read).isEqualTo(new JapaneseDate.Valid(date));
  }

  @ParameterizedTest
  @ValueSource(strings = {"平成３１年５月１日", "昭和６４年１月８日", "平成３７年２月３日", "令和元年４月３０日"})
  void shouldSayWrongEraWhenEraHasNoSuchDay(String written) {
    // When
    JapaneseDate read = JapaneseDate.parse(written);

    // Then
    assertThat(read).isEqualTo(new JapaneseDate.WrongEra());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "令和８年２月３０日", "明日", "令和８年１３月１日", "令和０年１月１日x", "2026-11-21"})
  void shouldSayMalformedWhenTextIsNoDate(String written) {
    // When
    JapaneseDate read = JapaneseDate.parse(written);

    // Then
    assertThat(read).isEqualTo(new JapaneseDate.Malformed());
  }

  @ParameterizedTest
  @CsvSource({"第１年分から第３年分,1,3", "第４年分,4,4", "１から３,1,3", "第１年分～第３年分,1,3", "第２５年分,25,25"})
  void shouldReadTheYearsWhenPaymentNamesThem(String written, int from, int to) {
    // When
    var years = PaymentYears.parse(written);

    // Then
    assertThat(years).contains(new PaymentYears(from, to));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "第０年分", "第３年分から第１年分", "第２６年分", "全部"})
  void shouldReadNoYearsWhenNoRightHasThem(String written) {
    // When
    var years = PaymentYears.parse(written);

    // Then
    assertThat(years).isEmpty();
  }

  @Test
  void shouldSplitBaseAndNumberWhenItemIsNumbered() {
    // When
    ItemName name = ItemName.of("請 求 項１２");

    // Then
    assertThat(name).isEqualTo(new ItemName("請求項１２", "請求項", 12, 2, "請求項#"));
  }
}

package org.patentoffice.contracts.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationNumberTest {

  @ParameterizedTest
  @CsvSource({
    "特許第7000001号, 特許第7000001号",
    "特許第７０００００１号, 特許第7000001号",
    "特許7000001, 特許第7000001号",
    "第7000001号, 特許第7000001号",
    "7000001, 特許第7000001号",
    "JP7000001B2, 特許第7000001号",
    "実用新案登録第3250001号, 実用新案登録第3250001号",
    "意匠登録第1800001号, 意匠登録第1800001号",
    "商標登録第6900001号, 商標登録第6900001号"
  })
  void shouldReadTheNumberWhenSpeltInAUsualWay(String text, String display) {
    // When
    RegistrationNumber number = RegistrationNumber.parse(text);

    // Then
    assertThat(number).hasToString(display);
  }

  @Test
  void shouldTakeTheRightFromTheContextWhenThereIsNoPrefix() {
    // When
    RegistrationNumber number = RegistrationNumber.parse("6900001", Right.TRADEMARK);

    // Then
    assertThat(number).hasToString("商標登録第6900001号");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "特許", "特許第70000010号", "特許第7000001", "特願2026-000001", "0x7"})
  void shouldSayWhatWasExpectedWhenTheTextIsNoRegistrationNumber(String text) {
    // When / Then
    assertThatThrownBy(() -> RegistrationNumber.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Expected a registration number such as 特許第7000001号 or 7000001, but got \"%s\"", text);
  }

  @Property
  void shouldReadBackWhatItWritesWhenValid(
      @ForAll Right right, @ForAll @IntRange(min = 1, max = 9_999_999) int serial) {
    // Given
    RegistrationNumber number = new RegistrationNumber(right, serial);

    // When
    RegistrationNumber read = RegistrationNumber.parse(number.toString());

    // Then
    assertThat(read).isEqualTo(number);
    assertThat(RegistrationNumber.parse(number.digits(), right)).isEqualTo(number);
    assertThat(number.digits()).hasSize(7);
  }
}

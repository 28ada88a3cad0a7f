package org.patentoffice.contracts.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicationNumberTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "特願2026-000001",
        "特願２０２６－０００００１",
        "特願２０２６\u2212０００００１",
        "特願２０２６ー０００００１",
        "特願 2026-000001",
        "　特願2026‐000001　",
        "2026-000001",
        "2026000001",
        "２０２６０００００１",
        "JP2026-000001",
        "jp 2026000001",
        "ＪＰ２０２６－０００００１"
      })
  void shouldReadTheSameNumberWhenSpeltInAnyUsualWay(String text) {
    // When
    ApplicationNumber number = ApplicationNumber.parse(text);

    // Then
    assertThat(number).hasToString("特願2026-000001");
  }

  @ParameterizedTest
  @CsvSource({
    "特願2026-000001, PATENT",
    "実願2026-000001, UTILITY_MODEL",
    "意願2026-000001, DESIGN",
    "商願2026-000001, TRADEMARK"
  })
  void shouldTellTheRightWhenPrefixed(String text, Right right) {
    // When
    ApplicationNumber number = ApplicationNumber.parse(text);

    // Then
    assertThat(number.right()).isEqualTo(right);
  }

  @Test
  void shouldTakeTheRightFromTheContextWhenThereIsNoPrefix() {
    // When
    ApplicationNumber number = ApplicationNumber.parse("2026-000001", Right.TRADEMARK);

    // Then
    assertThat(number).hasToString("商願2026-000001");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "特願",
        "特願2026-00001",
        "特願2026-0000001",
        "特許第7000001号",
        "特開2026-000001",
        "US2026-000001",
        "2026/000001",
        "特願二〇二六－〇〇〇〇〇一"
      })
  void shouldSayWhatWasExpectedWhenTheTextIsNoApplicationNumber(String text) {
    // When / Then
    assertThatThrownBy(() -> ApplicationNumber.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Expected an application number such as 特願2026-000001 or 2026000001, but got \"%s\"",
            text);
  }

  @Test
  void shouldCutTheTextInTheMessageWhenItIsLong() {
    // Given
    String text = "9".repeat(100_000);

    // When / Then
    assertThatThrownBy(() -> ApplicationNumber.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .hasSizeLessThan(200);
  }

  @ParameterizedTest
  @CsvSource({
    "1999-000001, 'Expected a year from 2000 to 2999 in the application number, but got 1999'",
    "2026-000000, 'Expected a serial from 1 to 999999 in the application number, but got 0'"
  })
  void shouldNameTheLimitWhenYearOrSerialIsOutOfRange(String text, String message) {
    // When / Then
    assertThatThrownBy(() -> ApplicationNumber.parse(text)).hasMessage(message);
  }

  @Property
  void shouldReadBackWhatItWritesWhenValid(
      @ForAll Right right,
      @ForAll @IntRange(min = 2000, max = 2999) int year,
      @ForAll @IntRange(min = 1, max = 999_999) int serial) {
    // Given
    ApplicationNumber number = new ApplicationNumber(right, year, serial);

    // When
    ApplicationNumber read = ApplicationNumber.parse(number.toString());

    // Then
    assertThat(read).isEqualTo(number);
    assertThat(ApplicationNumber.parse(number.digits(), right)).isEqualTo(number);
    assertThat(number.digits()).hasSize(10);
  }

  @Test
  void shouldBeOneStringWhenInJson() throws Exception {
    // Given
    ObjectMapper json = new ObjectMapper();

    // When
    String written = json.writeValueAsString(ApplicationNumber.parse("2026-000001"));

    // Then
    assertThat(written).isEqualTo("\"特願2026-000001\"");
    assertThat(json.readValue(written, ApplicationNumber.class))
        .isEqualTo(new ApplicationNumber(Right.PATENT, 2026, 1));
  }
}

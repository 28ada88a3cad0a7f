package org.patentoffice.contracts.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentificationNumberTest {

  @ParameterizedTest
  @ValueSource(strings = {"000114400", "000003207", "110001807", "１００１６５６０７"})
  void shouldBePlausibleWhenTheCheckDigitIsRight(String text) {
    // When
    boolean plausible = IdentificationNumber.parse(text).plausible();

    // Then
    assertThat(plausible).isTrue();
  }

  @Property
  void shouldHaveExactlyOneCheckDigitWhenTheFirstEightDigitsAreGiven(
      @ForAll @IntRange(min = 0, max = 99_999_999) int firstEight) {
    // When
    long plausible =
        IntStream.range(0, 10)
            .mapToObj(last -> new IdentificationNumber("%08d%d".formatted(firstEight, last)))
            .filter(IdentificationNumber::plausible)
            .count();

    // Then
    assertThat(plausible).isOne();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "00011440", "0001144000", "00011440X", "1234567890123"})
  void shouldSayWhatWasExpectedWhenTheTextIsNoIdentificationNumber(String text) {
    // When / Then
    assertThatThrownBy(() -> IdentificationNumber.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Expected an identification number of 9 digits such as 000114400, but got \"%s\"",
            text);
  }
}

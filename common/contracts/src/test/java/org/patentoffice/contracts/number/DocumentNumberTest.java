package org.patentoffice.contracts.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {

  @ParameterizedTest
  @ValueSource(strings = {"52600000001", "５２６０００００００１", " 52600000001 "})
  void shouldReadTheSameNumberWhenSpeltInAnyUsualWay(String text) {
    // When
    DocumentNumber number = DocumentNumber.parse(text);

    // Then
    assertThat(number).hasToString("52600000001");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "5260000000", "526000000011", "A2600000001"})
  void shouldSayWhatWasExpectedWhenTheTextIsNoDocumentNumber(String text) {
    // When / Then
    assertThatThrownBy(() -> DocumentNumber.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Expected a document number of 11 digits such as 52600000001, but got \"%s\"", text);
  }

  @Test
  void shouldBeginWithTwoWhenReceivedOnPaper() {
    // When
    DocumentNumber number = DocumentNumber.receivedOnPaper(2026, 17);

    // Then
    assertThat(number).hasToString("22600000017");
  }

  @Test
  void shouldCarryDeskLawAndYearWhenDispatchedByTheExaminer() {
    // When
    DocumentNumber number = DocumentNumber.dispatchedByExaminer(Right.DESIGN, 2022, 13724);

    // Then
    assertThat(number).hasToString("06322013724");
    assertThat(number.dispatchNumber()).isEqualTo("013724");
  }

  @Test
  void shouldCarryDeskLawAndYearWhenDispatchedByFormalityExamination() {
    // When
    DocumentNumber number = DocumentNumber.dispatchedByFormality(Right.PATENT, 2026, 1);

    // Then
    assertThat(number).hasToString("02126000001");
  }

  @Property
  void shouldReadBackWhatItWritesWhenReceivedOnline(
      @ForAll @IntRange(min = 2000, max = 2099) int year,
      @ForAll @IntRange(min = 1, max = 99_999_999) int serial) {
    // Given
    DocumentNumber number = DocumentNumber.receivedOnline(year, serial);

    // When
    DocumentNumber read = DocumentNumber.parse(number.toString());

    // Then
    assertThat(read).isEqualTo(number);
    assertThat(number.digits()).startsWith("5");
  }

  @Test
  void shouldRefuseWhenTheSerialsOfTheYearAreUsedUp() {
    // When / Then
    assertThatThrownBy(() -> DocumentNumber.dispatchedByExaminer(Right.PATENT, 2026, 1_000_000))
        .hasMessage("Expected a document serial from 1 to 999999, but got 1000000");
  }
}

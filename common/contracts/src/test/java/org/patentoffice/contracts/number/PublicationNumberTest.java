package org.patentoffice.contracts.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationNumberTest {

  @ParameterizedTest
  @CsvSource({
    "特開2028-000001, 特開2028-000001",
    "特開２０２８－０００００１, 特開2028-000001",
    "2028-000001, 特開2028-000001",
    "2028000001, 特開2028-000001",
    "JP2028-000001A, 特開2028-000001",
    "実開2028-000001, 実開2028-000001",
    "特表2028-500001, 特表2028-500001",
    "2028-500001, 特表2028-500001",
    "実表2028-500001, 実表2028-500001"
  })
  void shouldReadTheNumberWhenSpeltInAUsualWay(String text, String display) {
    // When
    PublicationNumber number = PublicationNumber.parse(text);

    // Then
    assertThat(number).hasToString(display);
  }

  @ParameterizedTest
  @CsvSource({
    "特願2028-000001, 'Expected a publication number such as 特開2028-000001 or 2028000001, but got \"特願2028-000001\"'",
    "特表2028-000001, 'Expected 特開2028-000001, but got \"特表2028-000001\": serials from 500000 are 特表, below are 特開'",
    "1999-000001, 'Expected a year from 2000 to 2999 in the publication number, but got 1999'"
  })
  void shouldSayWhatWasExpectedWhenTheTextIsNoPublicationNumber(String text, String message) {
    // When / Then
    assertThatThrownBy(() -> PublicationNumber.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @CsvSource({"DESIGN, design", "TRADEMARK, trademark"})
  void shouldRefuseWhenTheRightIsNotPublishedUnderItsOwnNumber(Right right, String name) {
    // When / Then
    assertThatThrownBy(() -> new PublicationNumber(right, 2028, 1))
        .hasMessage("Expected a patent or utility model, but a %s has no publication number", name);
  }

  @Property
  void shouldReadBackWhatItWritesWhenValid(
      @ForAll boolean utilityModel,
      @ForAll @IntRange(min = 2000, max = 2999) int year,
      @ForAll @IntRange(min = 1, max = 999_999) int serial) {
    // Given
    PublicationNumber number =
        new PublicationNumber(utilityModel ? Right.UTILITY_MODEL : Right.PATENT, year, serial);

    // When
    PublicationNumber read = PublicationNumber.parse(number.toString());

    // Then
    assertThat(read).isEqualTo(number);
    assertThat(number.digits()).hasSize(10);
  }
}

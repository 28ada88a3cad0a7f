package org.patentoffice.legalstatus.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseNumberTest {
  @ParameterizedTest
  @CsvSource({
    "特願2026-000001, 特願2026-000001",
    "２０２６０００００１, 特願2026-000001",
    "2026-000001, 特願2026-000001",
    "JP2026-000001, 特願2026-000001",
    "特開2028-000001, 特開2028-000001",
    "JP2028-000001A, 特開2028-000001",
    "特許第7000001号, 特許第7000001号",
    "特許7000001, 特許第7000001号",
    "7000001, 特許第7000001号",
    "JP7000001B2, 特許第7000001号"
  })
  void shouldReadTheUsualSpellings(String text, String display) {
    // When
    Optional<CaseNumber> number = CaseNumber.parse(text);

    // Then
    assertThat(number).map(CaseNumber::display).contains(display);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "特願",
        "2026-1",
        "1999000001",
        "US2026000001",
        "特願2026-000001; drop table"
      })
  void shouldReadNothingElse(String text) {
    // When
    Optional<CaseNumber> number = CaseNumber.parse(text);

    // Then
    assertThat(number).isEmpty();
  }
}

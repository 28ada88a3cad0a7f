package org.patentoffice.legalstatus.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.patentoffice.legalstatus.table.Table;

class LegalBasisTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "特許法第36条 | Patent Act, Article 36",
        "特許法第66条第1項、第2項 | Patent Act, Article 66(1), (2)",
        "特許法第120条の5第2項、第134条の2 | Patent Act, Articles 120-5(2), 134-2",
        "特許法第98条第1項第1号、第99条 | Patent Act, Articles 98(1)(i), 99",
        "特許法施行規則第31条の3（早期審査の運用） | Regulation for Enforcement of the Patent Act, Article 31-3 (practice of accelerated examination)",
        "実用新案法第14条第2項 | Utility Model Act, Article 14(2)",
        "WIPO ST.27 category Y | WIPO ST.27 category Y",
        "意匠法第1条 | 意匠法第1条"
      })
  void shouldCiteInEnglish(String japanese, String english) {
    // When
    String cited = LegalBasis.english(japanese);

    // Then
    assertThat(cited).isEqualTo(english);
  }

  @Test
  void shouldReadEveryCitationOfTheMapping() {
    // When
    List<String> cited =
        Table.read("st27/jpo-st27-2026.2/national-events.csv").stream()
            .map(row -> LegalBasis.english(row.text("legal_basis")))
            .toList();

    // Then
    assertThat(cited).hasSizeGreaterThan(80).allMatch(text -> text.matches("\\p{ASCII}+"));
  }
}

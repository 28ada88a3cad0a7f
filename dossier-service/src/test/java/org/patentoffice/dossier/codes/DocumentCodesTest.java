package org.patentoffice.dossier.codes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.patentoffice.contracts.number.Right;

/** Names of documents, with where they come from. */
class DocumentCodesTest {
  private final DocumentCodes codes = DocumentCodes.load();

  @ParameterizedTest
  @CsvSource({
    "A63, PATENT, 特許願",
    "A63, DESIGN, 意匠登録願",
    "A131, PATENT, 拒絶理由通知書",
    "A01, PATENT, 特許査定",
    "A01, DESIGN, 登録査定",
    "R100, PATENT, 特許料納付書",
    "A111, PATENT, 手続補正指令書（出願）"
  })
  void shouldNameADocumentByCodeAndLaw(String code, Right right, String name) {
    // Given / When
    DocumentName found = codes.nameOf(code, right);
    // Then
    assertThat(found.ja()).isEqualTo(name);
    assertThat(found.certainty()).isEqualTo("sourced");
  }

  @Test
  void shouldSayThatANameIsOnlyRecalled() {
    // Given / When
    DocumentName found = codes.nameOf("A045", Right.PATENT);
    // Then
    assertThat(found.en()).isEqualTo("Dismissal of application for lack of payment");
    assertThat(found.certainty()).isEqualTo("recalled, unverified");
  }

  @Test
  void shouldShowAnUnknownCodeAsItIs() {
    // Given / When
    DocumentName found = codes.nameOf("Z99", Right.PATENT);
    // Then
    assertThat(found).isEqualTo(new DocumentName("Z99", "Z99", "", "unknown code"));
  }
}

package org.patentoffice.dossier.examination.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reasons must be writable as XML. */
class ReasonsTest {

  @Test
  void shouldTakeEveryPrintableCharacter() {
    // Given
    String text = "𠮷野家の<例> & ①\n次の行";
    // When
    Reasons reasons = new Reasons(text, null);
    // Then
    assertThat(reasons.ja()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "　\n", "\u0000", "a\u000bb", "\ud842", "\uffff"})
  void shouldRefuseWhatCannotStandInXml(String text) {
    // Given / When / Then
    assertThatIllegalArgumentException().isThrownBy(() -> new Reasons(text, null));
  }

  @Test
  void shouldRefuseABook() {
    // Given
    String book = "あ".repeat(Reasons.MAX_CHARACTERS + 1);
    // When / Then
    assertThatIllegalArgumentException().isThrownBy(() -> new Reasons("理由", book));
  }
}

package org.patentoffice.receiving.efiling.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShiftJisTest {

  @Test
  void shouldReadTheTextWhenBytesAreShiftJis() {
    // Given
    byte[] bytes = "【書類名】\r\n特許願".getBytes(Charset.forName("windows-31j"));

    // When
    ShiftJis.Decoded decoded = ShiftJis.decode(bytes);

    // Then
    assertThat(decoded).isEqualTo(new ShiftJis.Text("【書類名】\n特許願"));
  }

  @Test
  void shouldNameTheByteWhenOneCannotBeRead() {
    // Given
    byte[] bytes = {'a', '\n', (byte) 0x82, (byte) 0xA0, (byte) 0xFF, 'b'};

    // When
    ShiftJis.Decoded decoded = ShiftJis.decode(bytes);

    // Then
    assertThat(decoded).isEqualTo(new ShiftJis.NotShiftJis(4, 2, "unknown"));
  }

  @Test
  void shouldNotPassAsShiftJisWhenBytesAreUtf8() {
    // Given
    byte[] bytes = "ab\n意見".getBytes(StandardCharsets.UTF_8);

    // When
    ShiftJis.Decoded decoded = ShiftJis.decode(bytes);

    // Then
    assertThat(decoded).isEqualTo(new ShiftJis.NotShiftJis(3, 2, "UTF-8"));
  }

  @ParameterizedTest
  @CsvSource({"〜,～", "−,－", "‖,∥", "¢,￠", "£,￡", "¬,￢", "—,―"})
  void shouldFoldIntoOneCodePointWhenSignsLookAlike(String written, String kept) {
    // When
    String folded = Characters.fold("あ" + written);

    // Then
    assertThat(folded).isEqualTo("あ" + kept);
    assertThat(Characters.isAllowed(kept.charAt(0))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"①", "㈱", "Ⅰ", "髙", "﨑", "ｱ", "◯", "é", "\u0000", "\uE000"})
  void shouldNotAllowWhenCharacterIsOutsideJisX0208(String character) {
    // When
    boolean allowed = Characters.isAllowed(character.charAt(0));

    // Then
    assertThat(allowed).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"亜", "熙", "弌", "Ａ", "Ω", "Я", "┃", "≒", "A", "~", "、", "々", "〇"})
  void shouldAllowWhenCharacterIsOfJisX0208OrAscii(String character) {
    // When
    boolean allowed = Characters.isAllowed(character.charAt(0));

    // Then
    assertThat(allowed).isTrue();
  }
}

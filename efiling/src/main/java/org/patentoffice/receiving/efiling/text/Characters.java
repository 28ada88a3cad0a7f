package org.patentoffice.receiving.efiling.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.BitSet;

/**
 * Which characters a filing may contain: JIS X 0208-1997 (non-kanji, kanji of level 1 and 2) in
 * full width and the signs, letters and digits of JIS X 0201 in half width.
 */
public final class Characters {

  /** JIS X 0208 defines rows 1 to 8 and 16 to 84; what lies between and behind are extensions. */
  private static final int[][] ROWS = {{1, 8}, {16, 84}};

  private static final int CELLS = 94;

  /** 合成用丸 (row 2, cell 94): a part of a character, not a character. */
  private static final char COMBINING_CIRCLE = '\u25EF';

  private static final BitSet ALLOWED = allowedCharacters();

  private Characters() {}

  public static boolean isAllowed(char c) {
    return ALLOWED.get(c);
  }

  public static boolean isHalfWidthKana(char c) {
    return c >= '\uFF61' && c <= '\uFF9F';
  }

  public static boolean isCombiningCircle(char c) {
    return c == COMBINING_CIRCLE || c == '\u20DD' || c == '\u3099' || c == '\u309A';
  }

  /**
   * Folds the code points that different software writes for one sign into the one this office
   * keeps: wave dash, minus, parallel, dash, cent, pound and not sign, and the no-break space.
   */
  public static char fold(char c) {
    return switch (c) {
      case '\u301C' -> '\uFF5E';
      case '\u2212' -> '\uFF0D';
      case '\u2016' -> '\u2225';
      case '\u2014' -> '\u2015';
      case '\u00A2' -> '\uFFE0';
      case '\u00A3' -> '\uFFE1';
      case '\u00AC' -> '\uFFE2';
      case '\u00A0', '\t' -> ' ';
      default -> c;
    };
  }

  /** Folds every character of the text. */
  public static String fold(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (fold(text.charAt(i)) != text.charAt(i)) {
        StringBuilder folded = new StringBuilder(text.length());
        text.chars().forEach(c -> folded.append(fold((char) c)));
        return folded.toString();
      }
    }
    return text;
  }

  private static BitSet allowedCharacters() {
    BitSet allowed = new BitSet(0x10000);
    allowed.set(' ', 0x7F);
    CharsetDecoder decoder =
        Charset.forName("windows-31j")
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    for (int[] range : ROWS) {
      for (int row = range[0]; row <= range[1]; row++) {
        for (int cell = 1; cell <= CELLS; cell++) {
          allow(allowed, decoder, row, cell);
        }
      }
    }
    allowed.clear(COMBINING_CIRCLE);
    return allowed;
  }

  private static void allow(BitSet allowed, CharsetDecoder decoder, int row, int cell) {
    int lead = (row - 1) / 2;
    int first = lead + (lead < 31 ? 0x81 : 0xC1);
    int odd = cell + 0x3F;
    int second = row % 2 == 0 ? cell + 0x9E : odd < 0x7F ? odd : odd + 1;
    try {
      String decoded =
          decoder.decode(ByteBuffer.wrap(new byte[] {(byte) first, (byte) second})).toString();
      allowed.set(decoded.charAt(0));
    } catch (CharacterCodingException notAssigned) {
      allowed.clear(0);
    }
  }
}

package org.patentoffice.receiving.efiling.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;

/**
 * Which characters a filing may contain: JIS X 0208-1997 (non-kanji, kanji of level 1 and 2) in
 * full width and the signs, letters and digits of JIS X 0201 in half width.
 */
public final class Characters {

  /** JIS X 0208 defines rows 1 to 8 and 16 to 84; what lies between and behind are extensions. */
  private static final int[][] ROWS = {{1, 8}, {16, 84}};

  private static final int CELLS = 94;

  /** The wave dash: {@link #fold(char)} changes no character behind it. */
  private static final char LAST_FOLDED = '\u301C';

  /** 合成用丸 (row 2, cell 94): a part of a character, not a character. */
  private static final char COMBINING_CIRCLE = '\u25EF';

  /** An array and not a set of bits: it is asked for every character of every filing. */
  private static final boolean[] ALLOWED = allowedCharacters();

  private Characters() {}

  public static boolean isAllowed(char c) {
    return ALLOWED[c];
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
    return c > LAST_FOLDED || (c >= ' ' && c <= '~') ? c : folded(c);
  }

  private static char folded(char c) {
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
    char[] folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = fold(folded[i]);
    }
    return new String(folded);
  }

  private static boolean[] allowedCharacters() {
    boolean[] allowed = new boolean[Character.MAX_VALUE + 1];
    Arrays.fill(allowed, ' ', 0x7F, true);
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
    allowed[COMBINING_CIRCLE] = false;
    return allowed;
  }

  private static void allow(boolean[] allowed, CharsetDecoder decoder, int row, int cell) {
    int lead = (row - 1) / 2;
    int first = lead + (lead < 31 ? 0x81 : 0xC1);
    int odd = cell + 0x3F;
    int second = row % 2 == 0 ? cell + 0x9E : odd < 0x7F ? odd : odd + 1;
    try {
      String decoded =
          decoder.decode(ByteBuffer.wrap(new byte[] {(byte) first, (byte) second})).toString();
      allowed[decoded.charAt(0)] = true;
    } catch (CharacterCodingException notAssigned) {
      allowed[0] = false;
    }
  }
}

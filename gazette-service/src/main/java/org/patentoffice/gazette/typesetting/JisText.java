package org.patentoffice.gazette.typesetting;

import java.text.Normalizer;

/**
 * Text of JIS X 0208 in Unicode. Three signs have two Unicode spellings, depending on the decoder
 * that read the Shift_JIS; a gazette prints one of them.
 */
final class JisText {
  private JisText() {}

  /**
   * One spelling for wave dash, minus and parallel; code points that XML 1.0 forbids are left out.
   */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    text.codePoints()
        .filter(JisText::isXml)
        .map(
            point ->
                switch (point) {
                  case 0x301C -> 0xFF5E;
                  case 0x2212 -> 0xFF0D;
                  case 0x2016 -> 0x2225;
                  default -> point;
                })
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  /** Half-width digits and letters, without brackets and spaces: how item names are compared. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s【】]", "");
  }

  private static boolean isXml(int point) {
    return point >= 0x20 || point == '\t' || point == '\n' || point == '\r';
  }
}

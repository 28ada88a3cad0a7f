package org.patentoffice.receiving.efiling.text;

/** Full and half width: numbers are kept in half width, names, addresses and text in full width. */
public final class Width {

  public static final char FULL_WIDTH_SPACE = '\u3000';
  private static final int OFFSET = 0xFEE0;

  private Width() {}

  /** Half width and without any space: for numbers and codes. */
  public static String code(String text) {
    StringBuilder half = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isSpace(c)) {
        half.append(half(c));
      }
    }
    return half.toString();
  }

  /** Half width, spaces kept one for one: for fixed columns. */
  public static String half(String text) {
    StringBuilder half = new StringBuilder(text.length());
    text.chars().forEach(c -> half.append(half((char) c)));
    return half.toString();
  }

  /** Full width: for names, addresses and text. */
  public static String full(String text) {
    StringBuilder full = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ') {
        full.append(FULL_WIDTH_SPACE);
      } else {
        full.append(c > ' ' && c < 0x7F ? (char) (c + OFFSET) : c);
      }
    }
    return full.toString();
  }

  /** Without spaces of either width at both ends. */
  public static String strip(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /** Columns on a page: two for a full-width character, one for a half-width one. */
  public static int columns(String text) {
    int columns = 0;
    for (int i = 0; i < text.length(); i++) {
      columns += text.charAt(i) < 0x80 ? 1 : 2;
    }
    return columns;
  }

  public static boolean isSpace(char c) {
    return c == FULL_WIDTH_SPACE || c == ' ' || c == '\t' || c == '\u00A0' || c == '\n';
  }

  /** True for 0 to 9 in either width. */
  public static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= '\uFF10' && c <= '\uFF19');
  }

  private static char half(char c) {
    if (c == FULL_WIDTH_SPACE) {
      return ' ';
    }
    return c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - OFFSET) : c;
  }
}

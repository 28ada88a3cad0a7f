package org.patentoffice.receiving.efiling.text;

/** Full and half width: numbers are kept in half width, names, addresses and text in full width. */
public final class Width {

  public static final char FULL_WIDTH_SPACE = '\u3000';
  private static final int OFFSET = 0xFEE0;

  private Width() {}

  /** Half width and without any space: for numbers and codes. */
  public static String code(String text) {
    char[] half = new char[text.length()];
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isSpace(c)) {
        half[length++] = half(c);
      }
    }
    return new String(half, 0, length);
  }

  /** Without any space, widths as they are. */
  public static String withoutSpaces(String text) {
    char[] kept = new char[text.length()];
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      if (!isSpace(text.charAt(i))) {
        kept[length++] = text.charAt(i);
      }
    }
    return length == text.length() ? text : new String(kept, 0, length);
  }

  /** Half width, spaces kept one for one: for fixed columns. */
  public static String half(String text) {
    char[] half = text.toCharArray();
    for (int i = 0; i < half.length; i++) {
      half[i] = half(half[i]);
    }
    return new String(half);
  }

  /** Full width: for names, addresses and text. */
  public static String full(String text) {
    int i = 0;
    while (i < text.length() && !hasFullWidthForm(text.charAt(i))) {
      i++;
    }
    if (i == text.length()) {
      return text;
    }
    char[] full = text.toCharArray();
    for (; i < full.length; i++) {
      full[i] = full(full[i]);
    }
    return new String(full);
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

  /** True if there are only spaces, of either width, or nothing. */
  public static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
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

  private static char full(char c) {
    if (hasFullWidthForm(c)) {
      return c == ' ' ? FULL_WIDTH_SPACE : (char) (c + OFFSET);
    }
    return c;
  }

  private static boolean hasFullWidthForm(char c) {
    return c >= ' ' && c <= '~';
  }

  private static char half(char c) {
    if (c == FULL_WIDTH_SPACE) {
      return ' ';
    }
    return c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - OFFSET) : c;
  }
}

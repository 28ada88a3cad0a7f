package org.patentoffice.contracts.number;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Folds the usual spellings of a number into one: half-width digits and letters, one hyphen, no
 * spaces.
 *
 * <p>The statutory forms ask for full-width text, and the hyphen arrives as U+FF0D or U+2212
 * depending on who decoded the Shift_JIS file.
 */
final class Spelling {

  /** Nothing that is a number is longer; what is, is cut before it gets into a message. */
  private static final int LONGEST_SPELLING_CHARACTERS = 40;

  private static final int FULL_WIDTH_TO_ASCII = 0xFEE0;

  /** Everything struck for a hyphen, down to the long-vowel mark of a Japanese keyboard. */
  private static final String HYPHENS =
      "-\uFF0D\u2212\u2010\u2011\u2012\u2013\u2014\u2015\u30FC\uFF70";

  private Spelling() {}

  /**
   * Matches the folded text.
   *
   * @param what the English term of the number, for the message
   * @param example a right spelling, for the message
   * @throws IllegalArgumentException if the text does not match
   */
  static Matcher match(Pattern pattern, String text, String what, String example) {
    if (text.length() <= LONGEST_SPELLING_CHARACTERS) {
      Matcher matcher = pattern.matcher(fold(text));
      if (matcher.matches()) {
        return matcher;
      }
    }
    throw new IllegalArgumentException(
        "Expected %s such as %s, but got \"%s\"".formatted(what, example, shorten(text)));
  }

  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (HYPHENS.indexOf(c) >= 0) {
        folded.append('-');
      } else if (c >= '\uFF01' && c <= '\uFF5E') {
        folded.append(Character.toUpperCase((char) (c - FULL_WIDTH_TO_ASCII)));
      } else if (!Character.isWhitespace(c) && c != '\u00A0') {
        folded.append(Character.toUpperCase(c));
      }
    }
    return folded.toString();
  }

  private static String shorten(String text) {
    return text.length() <= LONGEST_SPELLING_CHARACTERS
        ? text
        : text.substring(0, LONGEST_SPELLING_CHARACTERS) + "…";
  }
}

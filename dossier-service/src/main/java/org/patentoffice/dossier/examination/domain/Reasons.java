package org.patentoffice.dossier.examination.domain;

import org.jspecify.annotations.Nullable;

/**
 * Why an application is refused, as the examiner wrote it.
 *
 * @param ja the text that counts
 * @param en a translation for the reader's convenience
 */
public record Reasons(String ja, @Nullable String en) {

  /** A notice is a letter, not a book. */
  public static final int MAX_CHARACTERS = 50_000;

  /**
   * @throws IllegalArgumentException if a text is blank, longer than {@link #MAX_CHARACTERS} or has
   *     characters that cannot stand in XML
   */
  public Reasons {
    check(ja);
    if (en != null) {
      check(en);
    }
  }

  private static void check(String text) {
    if (text.isBlank() || text.length() > MAX_CHARACTERS) {
      throw new IllegalArgumentException(
          "Expected reasons of 1 to %d characters, but got %d"
              .formatted(MAX_CHARACTERS, text.length()));
    }
    if (!text.codePoints().allMatch(Reasons::canStandInXml)) {
      throw new IllegalArgumentException(
          "Expected reasons in printable characters, but found a control character or half a"
              + " surrogate pair");
    }
  }

  /** XML 1.0, production 2. */
  private static boolean canStandInXml(int character) {
    return character == '\t'
        || character == '\n'
        || character == '\r'
        || (character >= 0x20 && character <= 0xD7FF)
        || (character >= 0xE000 && character <= 0xFFFD)
        || character >= 0x10000;
  }
}

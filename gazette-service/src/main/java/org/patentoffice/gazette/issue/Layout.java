package org.patentoffice.gazette.issue;

import org.patentoffice.gazette.number.GazetteKind;

/**
 * Where files stand inside an issue: section, folders by hundreds and tens, folder of the document.
 */
final class Layout {
  private static final int DIGITS = 10;
  private static final int HUNDREDS = 100;
  private static final int TENS = 10;

  private Layout() {}

  /** Path of a document's XML. */
  static String text(GazetteKind gazette, String digits) {
    return folder(gazette, digits) + "/" + padded(digits) + ".xml";
  }

  /** Path of a picture beside its document. */
  static String picture(GazetteKind gazette, String digits, String fileName) {
    return folder(gazette, digits) + "/" + fileName;
  }

  private static String folder(GazetteKind gazette, String digits) {
    long number = Long.parseLong(digits);
    return "DOCUMENT/%s/%010d/%010d/%s"
        .formatted(
            gazette.section(), number / HUNDREDS * HUNDREDS, number / TENS * TENS, padded(digits));
  }

  private static String padded(String digits) {
    return "0".repeat(DIGITS - digits.length()) + digits;
  }
}

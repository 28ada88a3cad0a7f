package org.patentoffice.legalstatus.mapping;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * A day as all days are written: a formatter takes ten times as long, with every event of a case.
 */
final class PlainDay {
  private static final String SHAPE = "yyyy-MM-dd";

  private PlainDay() {}

  /**
   * The day.
   *
   * @throws DateTimeException if it is none
   */
  static LocalDate parse(String text) {
    return isPlain(text) ? of(text) : LocalDate.parse(text);
  }

  /**
   * The day that a text with the plain shape begins with.
   *
   * @throws DateTimeException if there is no such day
   */
  static LocalDate of(String text) {
    return LocalDate.of(
        Integer.parseInt(text, 0, 4, 10),
        Integer.parseInt(text, 5, 7, 10),
        Integer.parseInt(text, 8, 10, 10));
  }

  private static boolean isPlain(String text) {
    if (text.length() != SHAPE.length()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (SHAPE.charAt(i) == '-' ? c != '-' : c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }
}

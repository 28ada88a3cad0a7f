package org.patentoffice.contracts.number;

/** The limits that numbers of the form YYYY-NNNNNN have in common. */
final class YearSerial {

  /**
   * Before 2000 numbers carried the year of the era (平成11年特許願第1号); this office has none of them.
   */
  static final int FIRST_YEAR = 2000;

  static final int LAST_YEAR = 2999;
  static final int LAST_SERIAL = 999_999;

  private YearSerial() {}

  static void check(String what, int year, int serial) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new IllegalArgumentException(
          "Expected a year from %d to %d in the %s, but got %d"
              .formatted(FIRST_YEAR, LAST_YEAR, what, year));
    }
    if (serial < 1 || serial > LAST_SERIAL) {
      throw new IllegalArgumentException(
          "Expected a serial from 1 to %d in the %s, but got %d"
              .formatted(LAST_SERIAL, what, serial));
    }
  }

  static String digits(int year, int serial) {
    return year + sixDigits(serial);
  }

  static String display(String prefix, int year, int serial) {
    return prefix + year + "-" + sixDigits(serial);
  }

  /** With leading zeros. Numbers are displayed with every event and row: no String.format. */
  private static String sixDigits(int serial) {
    String digits = Integer.toString(serial);
    return "000000".substring(digits.length()) + digits;
  }
}

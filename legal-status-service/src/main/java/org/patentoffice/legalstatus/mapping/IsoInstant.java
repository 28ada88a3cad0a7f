package org.patentoffice.legalstatus.mapping;

import java.time.DateTimeException;
import java.time.Instant;

/**
 * Reads an instant as CloudEvents write it (RFC 3339, in UTC): a formatter takes ten times as long,
 * with every event that a rebuild reads.
 */
public final class IsoInstant {
  private static final String SECONDS = "0000-00-00T00:00:00";
  private static final int MOST_DIGITS_OF_FRACTION = 9;
  private static final int SECONDS_PER_DAY = 86_400;

  private IsoInstant() {}

  /**
   * The instant.
   *
   * @param text for example {@code 2026-12-01T06:35:00.123Z}; other offsets are read, too
   * @throws DateTimeException if it is none
   */
  public static Instant parse(String text) {
    return isPlain(text) ? plain(text) : Instant.parse(text);
  }

  private static boolean isPlain(String text) {
    int end = text.length() - 1;
    int fraction = end - SECONDS.length();
    if (fraction < 0 || fraction > 1 + MOST_DIGITS_OF_FRACTION || text.charAt(end) != 'Z') {
      return false;
    }
    for (int i = 0; i < SECONDS.length(); i++) {
      char expected = SECONDS.charAt(i);
      if (expected == '0' ? !isDigit(text.charAt(i)) : text.charAt(i) != expected) {
        return false;
      }
    }
    for (int i = SECONDS.length(); i < end; i++) {
      if (i == SECONDS.length() ? text.charAt(i) != '.' : !isDigit(text.charAt(i))) {
        return false;
      }
    }
    // Leap seconds, and whatever else is unusual, are the formatter's; so is a bare point.
    return fraction != 1 && hour(text) < 24 && minute(text) < 60 && second(text) < 60;
  }

  private static Instant plain(String text) {
    long day = PlainDay.of(text).toEpochDay();
    int second = hour(text) * 3_600 + minute(text) * 60 + second(text);
    return Instant.ofEpochSecond(day * SECONDS_PER_DAY + second, nanos(text));
  }

  private static int nanos(String text) {
    int nanos = 0;
    int digits = text.length() - 2 - SECONDS.length();
    for (int i = 0; i < MOST_DIGITS_OF_FRACTION; i++) {
      int digit = i < digits ? text.charAt(SECONDS.length() + 1 + i) - '0' : 0;
      nanos = nanos * 10 + digit;
    }
    return nanos;
  }

  private static int hour(String text) {
    return two(text, 11);
  }

  private static int minute(String text) {
    return two(text, 14);
  }

  private static int second(String text) {
    return two(text, 17);
  }

  private static int two(String text, int at) {
    return (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}

package org.patentoffice.contracts.number;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Application number (出願番号), for example {@code 特願2026-000001}: the case to which every event
 * belongs.
 *
 * @param year calendar year of the filing, 2000 or later
 * @param serial 1 to 999999 within right and year; from 500001 for patents that entered from the
 *     PCT
 */
public record ApplicationNumber(Right right, int year, int serial)
    implements Comparable<ApplicationNumber> {

  private static final Pattern SPELLING =
      Pattern.compile("(?:(特願|実願|意願|商願)|JP)?(\\d{4})-?(\\d{6})");

  private static final Comparator<ApplicationNumber> ORDER =
      Comparator.comparing(ApplicationNumber::right)
          .thenComparingInt(ApplicationNumber::year)
          .thenComparingInt(ApplicationNumber::serial);

  /**
   * @throws IllegalArgumentException if year or serial is out of range
   */
  public ApplicationNumber {
    YearSerial.check("application number", year, serial);
  }

  /**
   * Reads the usual spellings: full or half width, with or without prefix, hyphen and country code.
   * A number without prefix is taken as a patent application.
   *
   * @throws IllegalArgumentException if the text is not an application number
   */
  @JsonCreator
  public static ApplicationNumber parse(String text) {
    return parse(text, Right.PATENT);
  }

  /**
   * Reads the usual spellings, where the context says which right a number without prefix means.
   *
   * @throws IllegalArgumentException if the text is not an application number
   */
  public static ApplicationNumber parse(String text, Right rightWithoutPrefix) {
    Matcher matcher =
        Spelling.match(SPELLING, text, "an application number", "特願2026-000001 or 2026000001");
    String prefix = matcher.group(1);
    Right right =
        prefix == null
            ? rightWithoutPrefix
            : Right.find(Right::applicationPrefix, prefix).orElseThrow();
    return new ApplicationNumber(
        right, Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
  }

  /** The ten digits without prefix and hyphen, for example {@code 2026000001}. */
  public String digits() {
    return YearSerial.digits(year, serial);
  }

  @Override
  public int compareTo(ApplicationNumber other) {
    return ORDER.compare(this, other);
  }

  /** The display form, which is also the form on the wire. */
  @JsonValue
  @Override
  public String toString() {
    return YearSerial.display(right.applicationPrefix(), year, serial);
  }
}

package org.patentoffice.contracts.number;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Publication number of an application (公開番号), for example {@code 特開2028-000001}; serials from
 * 500000 are national publications of international applications and are shown as {@code 特表}
 * (utility models {@code 実表}).
 *
 * @param right a right whose applications are published under a number of their own: patent or
 *     utility model
 * @param year calendar year of the publication, 2000 or later
 * @param serial 1 to 999999 within right and year
 */
public record PublicationNumber(Right right, int year, int serial)
    implements Comparable<PublicationNumber> {

  /** Serials from here on belong to applications that entered from the PCT (特表, 実表). */
  public static final int FIRST_PCT_SERIAL = 500_000;

  private static final Pattern SPELLING = Pattern.compile("(?:(特|実)(開|表)|JP)?(\\d{4})-?(\\d{6})A?");

  private static final Comparator<PublicationNumber> ORDER =
      Comparator.comparing(PublicationNumber::right)
          .thenComparingInt(PublicationNumber::year)
          .thenComparingInt(PublicationNumber::serial);

  /**
   * @throws IllegalArgumentException if the right has no publication numbers, or year or serial is
   *     out of range
   */
  public PublicationNumber {
    if (right.publicationPrefix().isEmpty()) {
      throw new IllegalArgumentException(
          "Expected a patent or utility model, but a %s has no publication number"
              .formatted(right.wire()));
    }
    YearSerial.check("publication number", year, serial);
  }

  /**
   * Reads the usual spellings: full or half width, with or without prefix, hyphen, country code and
   * kind code A. A number without prefix is taken as a patent publication.
   *
   * @throws IllegalArgumentException if the text is not a publication number
   */
  @JsonCreator
  public static PublicationNumber parse(String text) {
    Matcher matcher =
        Spelling.match(SPELLING, text, "a publication number", "特開2028-000001 or 2028000001");
    Right right = "実".equals(matcher.group(1)) ? Right.UTILITY_MODEL : Right.PATENT;
    PublicationNumber number =
        new PublicationNumber(
            right, Integer.parseInt(matcher.group(3)), Integer.parseInt(matcher.group(4)));
    String series = matcher.group(2);
    if (series != null && series.equals("表") != number.fromPct()) {
      throw new IllegalArgumentException(
          "Expected %s, but got \"%s\": serials from %d are 特表, below are 特開"
              .formatted(number, text, FIRST_PCT_SERIAL));
    }
    return number;
  }

  /** True if the application came from the PCT (特表). */
  public boolean fromPct() {
    return serial >= FIRST_PCT_SERIAL;
  }

  /** The ten digits without prefix and hyphen, for example {@code 2028000001}. */
  public String digits() {
    return YearSerial.digits(year, serial);
  }

  @Override
  public int compareTo(PublicationNumber other) {
    return ORDER.compare(this, other);
  }

  /** The display form, which is also the form on the wire. */
  @JsonValue
  @Override
  public String toString() {
    String prefix = right.publicationPrefix();
    return YearSerial.display(fromPct() ? prefix.charAt(0) + "表" : prefix, year, serial);
  }
}

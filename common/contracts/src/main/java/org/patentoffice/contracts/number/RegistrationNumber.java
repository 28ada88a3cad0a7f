package org.patentoffice.contracts.number;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Registration number of a right (登録番号), for example {@code 特許第7000001号}.
 *
 * @param serial 1 to 9999999 within the right
 */
public record RegistrationNumber(Right right, int serial)
    implements Comparable<RegistrationNumber> {

  private static final int LAST_SERIAL = 9_999_999;

  private static final Pattern SPELLING =
      Pattern.compile("(?:(特許|実用新案登録|意匠登録|商標登録)|JP)?(?:第(\\d{1,7})号|(\\d{1,7}))(?:B[12])?");

  private static final Comparator<RegistrationNumber> ORDER =
      Comparator.comparing(RegistrationNumber::right).thenComparingInt(RegistrationNumber::serial);

  /**
   * @throws IllegalArgumentException if the serial is out of range
   */
  public RegistrationNumber {
    if (serial < 1 || serial > LAST_SERIAL) {
      throw new IllegalArgumentException(
          "Expected a registration number from 1 to %d, but got %d".formatted(LAST_SERIAL, serial));
    }
  }

  /**
   * Reads the usual spellings: full or half width, with or without prefix, 第…号, country code and
   * kind code. A number without prefix is taken as a patent.
   *
   * @throws IllegalArgumentException if the text is not a registration number
   */
  @JsonCreator
  public static RegistrationNumber parse(String text) {
    return parse(text, Right.PATENT);
  }

  /**
   * Reads the usual spellings, where the context says which right a number without prefix means.
   *
   * @throws IllegalArgumentException if the text is not a registration number
   */
  public static RegistrationNumber parse(String text, Right rightWithoutPrefix) {
    Matcher matcher =
        Spelling.match(SPELLING, text, "a registration number", "特許第7000001号 or 7000001");
    String prefix = matcher.group(1);
    Right right =
        prefix == null
            ? rightWithoutPrefix
            : Right.find(Right::registrationPrefix, prefix).orElseThrow();
    String digits = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
    return new RegistrationNumber(right, Integer.parseInt(digits));
  }

  /** Seven digits without prefix, for example {@code 7000001}. */
  public String digits() {
    return "%07d".formatted(serial);
  }

  @Override
  public int compareTo(RegistrationNumber other) {
    return ORDER.compare(this, other);
  }

  /** The display form, which is also the form on the wire. */
  @JsonValue
  @Override
  public String toString() {
    return "%s第%d号".formatted(right.registrationPrefix(), serial);
  }
}

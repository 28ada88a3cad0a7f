package org.patentoffice.receiving.efiling.item;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.patentoffice.receiving.efiling.text.Width;

/**
 * Number of an international application (国際出願番号), for example PCT/JP2025/000001.
 *
 * @param office two letters of the receiving office
 * @param serial 1 to 999999
 */
public record InternationalApplicationNumber(String office, int year, int serial) {

  private static final Pattern SPELLING = Pattern.compile("PCT/([A-Z]{2})([0-9]{4})/([0-9]{6})");

  /** Reads it in full or half width; empty if the text is no such number. */
  public static Optional<InternationalApplicationNumber> find(String written) {
    Matcher matcher = SPELLING.matcher(Width.code(written).toUpperCase(Locale.ROOT));
    return matcher.matches() && Integer.parseInt(matcher.group(3)) > 0
        ? Optional.of(
            new InternationalApplicationNumber(
                matcher.group(1),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3))))
        : Optional.empty();
  }

  /** As the XML has it, for example JP2025000001. */
  public String compact() {
    return "%s%d%06d".formatted(office, year, serial);
  }

  /** The display form. */
  @Override
  public String toString() {
    return "PCT/%s%d/%06d".formatted(office, year, serial);
  }
}

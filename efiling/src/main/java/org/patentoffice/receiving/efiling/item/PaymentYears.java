package org.patentoffice.receiving.efiling.item;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.patentoffice.receiving.efiling.text.Width;

/**
 * 【納付年分】: the years of the right that are paid, such as 第１年分から第３年分.
 *
 * @param from 1 to 25
 * @param to from or later
 */
public record PaymentYears(int from, int to) {

  /** Twenty years and at most five of extension (Patent Act Art. 67). */
  private static final int LAST_YEAR = 25;

  private static final Pattern WRITTEN =
      Pattern.compile("第?([0-9]{1,2})年?分?(?:(?:から|乃至|ないし|~|-|～)第?([0-9]{1,2})年?分?)?");

  /** Empty if the text does not say years, or years that no right has. */
  public static Optional<PaymentYears> parse(String written) {
    Matcher matcher = WRITTEN.matcher(Width.code(written));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int from = Integer.parseInt(matcher.group(1));
    int to = matcher.group(2) == null ? from : Integer.parseInt(matcher.group(2));
    return from >= 1 && from <= to && to <= LAST_YEAR
        ? Optional.of(new PaymentYears(from, to))
        : Optional.empty();
  }
}

package org.patentoffice.fee.account.domain;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Number of a deposit account (予納台帳番号): six digits, as written in 【予納台帳番号】. */
public record AccountNumber(String digits) {

  private static final Pattern SIX_DIGITS = Pattern.compile("[0-9]{6}");

  /**
   * @throws IllegalArgumentException unless six half-width digits
   */
  public AccountNumber {
    if (!SIX_DIGITS.matcher(digits).matches()) {
      throw new IllegalArgumentException(
          "Expected a deposit account number of 6 digits, but got \"%s\"".formatted(digits));
    }
  }

  /**
   * Reads six digits in full or half width.
   *
   * @throws IllegalArgumentException if the text is not such a number
   */
  public static AccountNumber parse(String text) {
    return new AccountNumber(halfWidth(text));
  }

  /** The number, if the text is one. */
  public static Optional<AccountNumber> find(String text) {
    String digits = halfWidth(text);
    return SIX_DIGITS.matcher(digits).matches()
        ? Optional.of(new AccountNumber(digits))
        : Optional.empty();
  }

  private static String halfWidth(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
  }

  @Override
  public String toString() {
    return digits;
  }
}

package org.patentoffice.contracts.number;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * Number by which the office knows an applicant or agent (識別番号), nine digits of which the last is a
 * check digit. Not to be confused with the corporate number (法人番号) of thirteen digits.
 */
public record IdentificationNumber(String digits) {

  private static final int LENGTH_DIGITS = 9;
  private static final int[] WEIGHTS = {9, 7, 3, 1, 9, 7, 3, 1};
  private static final Pattern SPELLING = Pattern.compile("\\d{" + LENGTH_DIGITS + "}");

  /**
   * @throws IllegalArgumentException if the text is not nine half-width digits
   */
  public IdentificationNumber {
    if (!digits.matches("[0-9]{" + LENGTH_DIGITS + "}")) {
      throw new IllegalArgumentException(
          "Expected an identification number of %d digits, but got \"%s\""
              .formatted(LENGTH_DIGITS, digits));
    }
  }

  /**
   * Reads nine digits in full or half width.
   *
   * @throws IllegalArgumentException if the text is not an identification number
   */
  @JsonCreator
  public static IdentificationNumber parse(String text) {
    return new IdentificationNumber(
        Spelling.match(SPELLING, text, "an identification number of 9 digits", "000114400")
            .group());
  }

  /**
   * True if the check digit is right. The rule was derived from published numbers, no official text
   * states it: good for a warning, never for a refusal.
   */
  public boolean plausible() {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * Character.digit(digits.charAt(i), 10);
    }
    return sum % 10 == Character.digit(digits.charAt(LENGTH_DIGITS - 1), 10);
  }

  /** The display form, which is also the form on the wire. */
  @JsonValue
  @Override
  public String toString() {
    return digits;
  }
}

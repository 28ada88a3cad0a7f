package org.patentoffice.legalstatus.st27;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The code of a key event or detailed event: the letter of a category and two digits, for example
 * {@code F10} or {@code F11}. {@code I}, {@code J}, {@code O}, {@code X} and {@code Z} are not
 * categories of ST.27. Codes that are in no list are accepted: the standard grows.
 */
public record EventCode(String text) {
  private static final Pattern SHAPE = Pattern.compile("[A-HK-NP-WY][0-9]{2}");
  private static final String UNMAPPED = "00";

  /**
   * @throws IllegalArgumentException if the text has another shape
   */
  public EventCode {
    text = text.toUpperCase(Locale.ROOT);
    if (!SHAPE.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "Expected an event code such as F10 or F11, but got \"%s\"".formatted(text));
    }
  }

  /** The letter of the category. */
  public char category() {
    return text.charAt(0);
  }

  /** True for {@code x00}: the national event fits none of this category. */
  public boolean isUnmapped() {
    return text.endsWith(UNMAPPED);
  }

  /** The {@code x00} of the same category. */
  public EventCode unmapped() {
    return new EventCode(category() + UNMAPPED);
  }

  @Override
  public String toString() {
    return text;
  }
}

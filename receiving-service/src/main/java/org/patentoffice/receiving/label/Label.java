package org.patentoffice.receiving.label;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a barcode of the desk says, such as {@code D26000000123-1A2B3C4D}. The code at its end is
 * drawn when the number is given and is nowhere but on the label: a barcode that an applicant draws
 * is none of ours.
 *
 * @param number of the document (11 digits) or the box
 * @param code eight of 0 to 9 and A to F
 */
public record Label(Kind kind, String number, String code) {
  private static final Pattern TEXT = Pattern.compile("([DB])([0-9]{1,11})-([0-9A-F]{8})");

  /** What it is on. */
  public enum Kind {
    DOCUMENT("D"),
    BOX("B");

    private final String letter;

    Kind(String letter) {
      this.letter = letter;
    }
  }

  /** The label on a document. */
  public static Label ofDocument(String number, String code) {
    return new Label(Kind.DOCUMENT, number, code);
  }

  /** The label on a box. */
  public static Label ofBox(long number, String code) {
    return new Label(Kind.BOX, Long.toString(number), code);
  }

  /** As a scanner reads it, or as a keyboard in Japanese mode writes it; empty if it is none. */
  public static Optional<Label> parse(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .strip()
            .replaceAll("[‐‑–—−ー]", "-")
            .toUpperCase(Locale.ROOT);
    Matcher parts = TEXT.matcher(plain);
    return parts.matches()
        ? Optional.of(
            new Label(
                parts.group(1).equals(Kind.DOCUMENT.letter) ? Kind.DOCUMENT : Kind.BOX,
                parts.group(2),
                parts.group(3)))
        : Optional.empty();
  }

  /** As the barcode has it. */
  public String text() {
    return kind.letter + number + "-" + code;
  }
}

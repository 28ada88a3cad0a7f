package org.patentoffice.receiving.efiling.item;

import org.patentoffice.receiving.efiling.text.Width;

/**
 * What stands between 【 and 】, split into base and number: 請求項３ is 請求項 and 3, the paragraph number
 * ０００１ is a number without base.
 *
 * @param written as in the file, without spaces
 * @param ordinal -1 if the name has no number
 * @param digits how many digits the number was written with
 * @param key the name by which item tables know it: a number becomes {@code #}
 */
public record ItemName(String written, String base, int ordinal, int digits, String key) {

  /** A number with more digits is not read as one. */
  private static final int MOST_DIGITS = 8;

  /** Key of a numbered item: 請求項#. */
  private static final String NUMBERED = "#";

  /** Key of a paragraph number. */
  public static final String PARAGRAPH = NUMBERED;

  public static ItemName of(String written) {
    StringBuilder name = new StringBuilder(written.length());
    written.chars().filter(c -> !Width.isSpace((char) c)).forEach(c -> name.append((char) c));
    int digits = 0;
    while (digits < name.length() && Width.isDigit(name.charAt(name.length() - 1 - digits))) {
      digits++;
    }
    if (digits == 0 || digits > MOST_DIGITS) {
      return new ItemName(name.toString(), name.toString(), -1, 0, name.toString());
    }
    String number = Width.half(name.substring(name.length() - digits));
    String base = name.substring(0, name.length() - digits);
    return new ItemName(name.toString(), base, Integer.parseInt(number), digits, base + NUMBERED);
  }

  public boolean isNumbered() {
    return ordinal >= 0;
  }

  @Override
  public String toString() {
    return "【" + written + "】";
  }
}

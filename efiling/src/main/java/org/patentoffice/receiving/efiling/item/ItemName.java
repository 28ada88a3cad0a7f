package org.patentoffice.receiving.efiling.item;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.patentoffice.receiving.efiling.text.Width;

/**
 * What stands between 【 and 】, split into base and number: 請求項３ is 請求項 and 3, the paragraph number
 * ０００１ is a number without base.
 *
 * @param written as in the file, without spaces
 * @param ordinal -1 if the name has no number
 * @param digits how many digits the number was written with
 * @param key the name by which item tables know it: a number becomes {@code #}, the word of another
 *     right the patent's
 */
public record ItemName(String written, String base, int ordinal, int digits, String key) {

  /** A number with more digits is not read as one. */
  private static final int MOST_DIGITS = 8;

  /** Key of a numbered item: 請求項#. */
  private static final String NUMBERED = "#";

  /** Key of a class of goods or services: 第９類. */
  public static final String CLASS_KEY = "第#類";

  private static final String CLASS = "第類";
  private static final char CLASS_END = '類';
  private static final Pattern CLASS_OF_GOODS = Pattern.compile("第([0-9０-９]{1,8})類");

  /** Key of a paragraph number. */
  public static final String PARAGRAPH = NUMBERED;

  public static ItemName of(String written) {
    String name = Width.withoutSpaces(written);
    int digits = 0;
    while (digits < name.length() && Width.isDigit(name.charAt(name.length() - 1 - digits))) {
      digits++;
    }
    if (!name.isEmpty() && name.charAt(name.length() - 1) == CLASS_END) {
      Matcher ofGoods = CLASS_OF_GOODS.matcher(name);
      if (ofGoods.matches()) {
        String number = ofGoods.group(1);
        int ordinal = Integer.parseInt(Width.half(number));
        return new ItemName(name, CLASS, ordinal, number.length(), CLASS_KEY);
      }
    }
    if (digits == 0 || digits > MOST_DIGITS) {
      return new ItemName(name, name, -1, 0, Terms.key(name));
    }
    String number = Width.half(name.substring(name.length() - digits));
    String base = name.substring(0, name.length() - digits);
    String key = base.isEmpty() ? PARAGRAPH : base + NUMBERED;
    return new ItemName(name, base, Integer.parseInt(number), digits, key);
  }

  public boolean isNumbered() {
    return ordinal >= 0;
  }

  @Override
  public String toString() {
    return "【" + written + "】";
  }
}

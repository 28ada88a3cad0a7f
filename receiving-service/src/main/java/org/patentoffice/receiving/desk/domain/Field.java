package org.patentoffice.receiving.desk.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentoffice.receiving.efiling.item.ItemTable;
import org.patentoffice.receiving.efiling.item.SheetName;

/**
 * A field that is keyed.
 *
 * @param name as in answers and in the database
 * @param sheet the 【書類名】 in which it stands
 * @param group the group item above it with its occurrence, such as {@code 発明者:1}; empty if none
 * @param item the 【】 item that it makes, in which {@code #} stands for the value; empty for the
 *     rest of a sheet
 * @param width how it is written
 * @param check what is looked at while it is typed
 * @param key whether it is keyed twice where only key fields are
 * @param region where it stands on the paper; null if that is not known
 */
public record Field(
    String name,
    String sheet,
    String group,
    String item,
    Kind kind,
    Width width,
    Check check,
    boolean key,
    String labelJa,
    String labelEn,
    @Nullable Region region) {

  private static final String NUMBER = "#";
  private static final String OPENING = "書類名";

  /**
   * What is keyed: a line, lines, whether the item stands on the paper at all, or where on the
   * paper its picture is ({@link Region}).
   */
  public enum Kind {
    LINE,
    TEXT,
    FLAG,
    PICTURE
  }

  /** Whether it has lines. */
  public boolean multiline() {
    return kind == Kind.TEXT;
  }

  /** What the items are called that may stand in its text: those of its sheet, but for numbers. */
  public List<String> items() {
    return check.sort() == Check.Sort.ITEMS
        ? SheetName.find(sheet).stream()
            .flatMap(name -> ItemTable.of(name.kind()).keys().stream())
            .filter(key -> !key.equals(NUMBER) && !key.equals(OPENING))
            .toList()
        : List.of();
  }

  /** Full width for names and text, half width for numbers and codes. */
  public enum Width {
    FULL,
    CODE
  }

  /**
   * What a value should look like. Only warned about: the paper may say otherwise.
   *
   * @param digits how many; 0 for any number of them
   */
  public record Check(Sort sort, int digits) {
    /** Sorts of checks. */
    public enum Sort {
      NONE,
      REFERENCE,
      IDENTIFICATION,
      DIGITS,
      ITEMS,
      /** Of a picture: black and white (efiling.md 1.4, patents). */
      BILEVEL,
      /** Of a picture: in colour (efiling.md 1.4, designs and trademarks). */
      COLOUR
    }

    static Check parse(String text) {
      if (text.isEmpty()) {
        return new Check(Sort.NONE, 0);
      }
      String[] words = text.split(":", -1);
      return new Check(
          Sort.valueOf(words[0].toUpperCase(Locale.ROOT)),
          words.length > 1 ? Integer.parseInt(words[1]) : 0);
    }
  }

  /**
   * A part of a page.
   *
   * @param page from 1
   * @param left of the width of the page, 0 to 1; {@code top}, {@code width}, {@code height} alike
   */
  public record Region(int page, double left, double top, double width, double height) {
    /** The smallest picture, as a part of the page: 2 mm of A4. */
    private static final double SMALLEST = 0.007;

    private static final double TOLERANCE = 0.002;

    static Optional<Region> parse(String text) {
      if (text.isEmpty()) {
        return Optional.empty();
      }
      String[] words = text.split(" ", -1);
      return Optional.of(
          new Region(
              Integer.parseInt(words[0]),
              Double.parseDouble(words[1]),
              Double.parseDouble(words[2]),
              Double.parseDouble(words[3]),
              Double.parseDouble(words[4])));
    }

    /** What a person marked, if it is a part of a page of so many pages. */
    public static Optional<Region> marked(String text, int pages) {
      if (!text.strip().matches("[1-9][0-9]{0,3}( [01](\\.[0-9]{1,6})?){4}")) {
        return Optional.empty();
      }
      return parse(text.strip()).filter(region -> region.page() <= pages && region.isInside());
    }

    private boolean isInside() {
      return width >= SMALLEST
          && height >= SMALLEST
          && left + width <= 1 + TOLERANCE
          && top + height <= 1 + TOLERANCE;
    }

    /** The one way in which it is written: thousandths of the page. */
    public String text() {
      return String.format(Locale.ROOT, "%d %.3f %.3f %.3f %.3f", page, left, top, width, height);
    }
  }
}

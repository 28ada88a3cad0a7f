package org.patentoffice.receiving.desk.domain;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

  /** What is keyed: a line, lines, or whether the item stands on the paper at all. */
  public enum Kind {
    LINE,
    TEXT,
    FLAG
  }

  /** Whether it has lines. */
  public boolean multiline() {
    return kind == Kind.TEXT;
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
      ITEMS
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
  }
}

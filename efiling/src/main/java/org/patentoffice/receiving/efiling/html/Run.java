package org.patentoffice.receiving.efiling.html;

import java.util.Set;

/** A stretch of one line: text of one style, or an image. */
public sealed interface Run {

  /** What {@code SUB}, {@code SUP} and {@code U} say; underline marks amended text. */
  enum Style {
    SUBSCRIPT("sub"),
    SUPERSCRIPT("sup"),
    UNDERLINE("u");

    private final String element;

    Style(String element) {
      this.element = element;
    }

    /** Its element in HTML and in the office's XML. */
    public String element() {
      return element;
    }
  }

  /** Text in the given styles. */
  record Text(String text, Set<Style> styles) implements Run {}

  /**
   * An image by the name the page gives it.
   *
   * @param source as written in {@code SRC}, slashes forward
   */
  record Image(String source) implements Run {}
}

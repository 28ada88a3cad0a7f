package org.patentoffice.contracts.readme;

/**
 * A text with sections between {@code <!-- name:begin -->} and {@code <!-- name:end -->}, each mark
 * on a line of its own.
 */
record MarkedText(String text) {

  /**
   * What stands between the marks, without the line ends at the marks.
   *
   * @throws IllegalArgumentException if a mark is missing
   */
  String between(String name) {
    return text.substring(start(name), end(name)).strip();
  }

  /**
   * The text with another content between the marks.
   *
   * @throws IllegalArgumentException if a mark is missing
   */
  MarkedText with(String name, String content) {
    return new MarkedText(
        text.substring(0, start(name)) + "\n" + content + "\n" + text.substring(end(name)));
  }

  private int start(String name) {
    String mark = "<!-- %s:begin -->".formatted(name);
    return find(mark) + mark.length();
  }

  private int end(String name) {
    return find("<!-- %s:end -->".formatted(name));
  }

  private int find(String mark) {
    int position = text.indexOf(mark);
    if (position < 0) {
      throw new IllegalArgumentException("Expected the mark %s, but it is missing".formatted(mark));
    }
    return position;
  }
}

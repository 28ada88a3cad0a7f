package org.patentoffice.gazette.typesetting;

/**
 * How one element of the application body is printed.
 *
 * @param source name in appb
 * @param target prefixed ST.96 name
 * @param numberAttribute attribute of the source that holds its number, empty if none
 * @param numberTarget {@code @prefix:name} for an attribute, {@code prefix:name} for a child
 *     element, empty if none
 * @param textElement element put around the text, empty if none
 */
record ElementRule(
    String source,
    String target,
    Layout layout,
    String numberAttribute,
    String numberTarget,
    String textElement) {

  /** How an element and its content stand on the page. */
  enum Layout {
    /** Only elements inside; each on a line of its own. */
    BLOCK,
    /** On a line of its own, running text inside. */
    LINE,
    /** Inside running text. */
    INLINE
  }
}

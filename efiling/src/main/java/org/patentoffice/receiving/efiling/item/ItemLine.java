package org.patentoffice.receiving.efiling.item;

import java.util.Optional;
import org.patentoffice.receiving.efiling.html.Line;
import org.patentoffice.receiving.efiling.text.Width;

/**
 * A line that opens an item.
 *
 * @param indent in half-width columns
 * @param rest what follows 】, without the spaces that align it
 */
record ItemLine(ItemName name, int indent, Line rest) {

  /** A longer name is text that someone forgot to close. */
  private static final int LONGEST_NAME_CHARACTERS = 60;

  static Optional<ItemLine> of(Line line) {
    String text = line.text();
    int open = 0;
    while (open < text.length() && Width.isSpace(text.charAt(open))) {
      open++;
    }
    if (open == text.length() || text.charAt(open) != '【') {
      return Optional.empty();
    }
    int close = text.indexOf('】', open);
    int next = text.indexOf('【', open + 1);
    boolean unclosed = next > 0 && next < close;
    if (close <= open + 1 || close - open > LONGEST_NAME_CHARACTERS || unclosed) {
      return Optional.empty();
    }
    return Optional.of(
        new ItemLine(
            ItemName.of(text.substring(open + 1, close)),
            Width.columns(text.substring(0, open)),
            line.after(close + 1)));
  }
}

package org.patentoffice.receiving.efiling.item;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentoffice.receiving.efiling.html.Line;

/**
 * A line, looked at once.
 *
 * @param item that it opens; null if it is text
 */
record ReadLine(Line line, @Nullable ItemLine item) {

  static List<ReadLine> all(List<Line> lines) {
    return lines.stream().map(line -> new ReadLine(line, ItemLine.of(line).orElse(null))).toList();
  }

  boolean opensSheet() {
    return item != null && item.name().written().equals(ManuscriptReader.DOCUMENT_NAME);
  }
}

package org.patentoffice.legalstatus.rebuild;

import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** Writes rows in the text format of PostgreSQL's COPY. Not thread-safe. */
final class CopyText {
  private final StringBuilder row = new StringBuilder(512);

  /** Adds a column; null is the database's null. */
  CopyText column(@Nullable Object value) {
    if (!row.isEmpty()) {
      row.append('\t');
    }
    if (value == null) {
      row.append("\\N");
    } else {
      escape(value.toString());
    }
    return this;
  }

  private void escape(String text) {
    int written = 0;
    for (int i = 0; i < text.length(); i++) {
      String escaped =
          switch (text.charAt(i)) {
            case '\\' -> "\\\\";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            default -> "";
          };
      if (!escaped.isEmpty()) {
        row.append(text, written, i).append(escaped);
        written = i + 1;
      }
    }
    if (written == 0) {
      row.append(text);
    } else {
      row.append(text, written, text.length());
    }
  }

  /** Ends the row. */
  void end(Writer out) throws IOException {
    row.append('\n');
    out.append(row);
    row.setLength(0);
  }
}

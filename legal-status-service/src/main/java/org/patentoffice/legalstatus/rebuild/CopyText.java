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
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> row.append("\\\\");
        case '\t' -> row.append("\\t");
        case '\n' -> row.append("\\n");
        case '\r' -> row.append("\\r");
        default -> row.append(c);
      }
    }
  }

  /** Ends the row. */
  void end(Writer out) throws IOException {
    row.append('\n');
    out.append(row);
    row.setLength(0);
  }
}

package org.patentoffice.legalstatus.listing;

import java.io.IOException;
import java.io.Writer;

/** Writes lines in one format; the writer beneath stays open. */
public interface LineWriter {
  /** What stands before the first line. */
  void begin(Writer out) throws IOException;

  /** A line. */
  void line(CaseLine line, Writer out) throws IOException;

  /** What stands behind the last line: without it an answer is not complete. */
  void end(Writer out) throws IOException;
}

package org.patentoffice.receiving.efiling.html;

import java.util.List;

/**
 * The HTML file as read.
 *
 * @param lines the visible text
 * @param remarks what had to be dropped or looks like a trick, in order
 */
public record Page(List<Line> lines, List<Remark> remarks) {

  public Page {
    lines = List.copyOf(lines);
    remarks = List.copyOf(remarks);
  }

  /** What can be wrong with markup. */
  public enum Oddity {
    /** A document type with declarations of its own, or an entity declaration. */
    ENTITY_DECLARATION,
    /** A character reference to a control character. */
    CONTROL_REFERENCE,
    /** The file declares another encoding than Shift_JIS. */
    OTHER_CHARSET,
    /** A tag that means something to a browser but nothing to the office: its text is kept. */
    IGNORED_TAG,
    /** Content that is not text at all, such as a script: dropped. */
    ACTIVE_CONTENT
  }

  /**
   * One oddity.
   *
   * @param line in the file, from 1
   * @param what the tag, reference or encoding
   */
  public record Remark(Oddity oddity, int line, String what) {}
}

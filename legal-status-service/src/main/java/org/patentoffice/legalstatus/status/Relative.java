package org.patentoffice.legalstatus.status;

import org.patentoffice.legalstatus.language.Bilingual;

/**
 * An application of the same family that the reader may see.
 *
 * @param relation {@code parent} or {@code child}
 */
public record Relative(String applicationNumber, String relation, Bilingual name) {
  private static final Bilingual PARENT = new Bilingual("もとの出願", "Comes from");
  private static final Bilingual CHILD = new Bilingual("この出願からの出願", "Led to");

  static Relative parent(String number) {
    return new Relative(number, "parent", PARENT);
  }

  static Relative child(String number) {
    return new Relative(number, "child", CHILD);
  }
}

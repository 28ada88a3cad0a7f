package org.patentoffice.proof;

import java.util.List;

/** What the check of one receipt by itself came to. */
public sealed interface Verdict {
  /** Signed by the office, and what a person reads in it is what was signed. */
  record Proved(Statement statement) implements Verdict {}

  /**
   * Not proved.
   *
   * @param faults at least one
   */
  record NotProved(List<Fault> faults) implements Verdict {}
}

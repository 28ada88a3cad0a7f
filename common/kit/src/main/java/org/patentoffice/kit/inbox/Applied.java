package org.patentoffice.kit.inbox;

import java.util.Locale;

/** What became of an event. */
final class Applied {
  private Applied() {}

  enum Outcome {
    APPLIED,
    IGNORED,
    UNKNOWN_TYPE,
    DUPLICATE,
    GAP,
    UNKNOWN_MAJOR,
    PARKED;

    String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}

package org.patentoffice.dossier.examination.domain;

/** The answer to an examiner's command. */
public sealed interface Decision {

  /** The action may be dispatched. */
  record Accepted(OfficeAction action) implements Decision {}

  /** Nothing happens, and why. */
  record Rejected(Obstacle obstacle) implements Decision {}
}

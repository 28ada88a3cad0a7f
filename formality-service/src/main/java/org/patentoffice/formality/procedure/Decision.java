package org.patentoffice.formality.procedure;

/** Answer to a fact that arrived. */
public sealed interface Decision {

  /** The fact is new and goes into the journal. */
  record Accepted(Fact fact) implements Decision {}

  /** The journal has it already. */
  record AlreadyKnown() implements Decision {}

  /**
   * The fact contradicts what the office has already told the world; a person must look at it.
   *
   * @param reason worded "Expected …, but …"
   */
  record Rejected(String reason) implements Decision {}
}

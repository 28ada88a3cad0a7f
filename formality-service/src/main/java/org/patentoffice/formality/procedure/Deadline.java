package org.patentoffice.formality.procedure;

import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.kit.time.TimeLimit;

/** A period that runs in a case, with its arithmetic. */
public record Deadline(Of of, TimeLimit limit) {

  /** What the period is for; names it within its case. */
  public sealed interface Of {}

  /** Three years from filing to request examination (Art. 48-3(1)). */
  public record RequestForExamination() implements Of {}

  /** The period set by an order to amend (Art. 17(3)), from its service. */
  public record AnswerToOrder(DocumentNumber order) implements Of {}
}

package org.patentoffice.fee.charging.domain;

import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.fee.schedule.domain.Quotation.Quoted;

/** What a received document owes. */
sealed interface Assessment {

  /** It is of a kind that pays nothing. */
  record NothingDue() implements Assessment {}

  /** It cannot be told before another fact arrives. */
  record Undecided() implements Assessment {}

  /** No fee is taken for it, for good. */
  record Closed(NotTaken reason) implements Assessment {}

  /**
   * A fee.
   *
   * @param concerns the document whose fee it is
   */
  record Due(DocumentNumber concerns, Quoted quote) implements Assessment {}
}

package org.patentoffice.formality.procedure;

import java.time.LocalDate;
import org.patentoffice.formality.rule.Shortfall;

/** How the fee of one document stands. */
sealed interface FeeStanding {

  /** The fee service has not reported, or reported on a document that has not arrived here yet. */
  record Pending() implements FeeStanding {}

  /** Paid in time. */
  record Paid(LocalDate on) implements FeeStanding {}

  /** Not paid so far. */
  record Unpaid(Shortfall shortfall) implements FeeStanding {}
}

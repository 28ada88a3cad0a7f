package org.patentoffice.legalstatus.ledger;

import org.patentoffice.legalstatus.mapping.NationalEvent;
import org.patentoffice.legalstatus.st27.Stage;
import org.patentoffice.legalstatus.st27.State;
import org.patentoffice.legalstatus.st27.StatusEventCode;

/**
 * An entry in its place among the others of its case.
 *
 * @param code as ST.27 prints it; its stage pair need not be the case's
 * @param before the case's true stage before it
 * @param after the case's true stage after it
 * @param state the case's true state after it
 */
public record Step(
    Entry entry,
    NationalEvent event,
    StatusEventCode code,
    Stage before,
    Stage after,
    State state) {

  /** True if the case changed its stage by it. */
  public boolean moved() {
    return before != after;
  }
}

package org.patentoffice.fee.inbound;

import org.patentoffice.kit.inbox.InboundEvent;
import org.patentoffice.kit.outbox.Cause;

/** Charges follow by themselves: the office acts, not a person. */
final class Causes {
  private static final String OFFICE = "system:fee";

  private Causes() {}

  static Cause of(InboundEvent event) {
    return Cause.of(event, OFFICE);
  }
}

package org.patentoffice.formality.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.Right;
import org.patentoffice.formality.desk.FormalityDesk;
import org.patentoffice.formality.procedure.Fact;
import org.patentoffice.kit.inbox.InboundEvent;
import org.patentoffice.kit.outbox.Cause;

/**
 * Hands facts to the desk. Other rights than patents have their own rules of form, which this
 * office does not have yet.
 */
@ApplicationScoped
class FactHandler {

  private static final String ACTOR = "system:formality";

  private final FormalityDesk desk;

  FactHandler(FormalityDesk desk) {
    this.desk = desk;
  }

  void handle(Fact fact, InboundEvent event) {
    ApplicationNumber number = ApplicationNumber.parse(event.subject());
    if (number.right() == Right.PATENT) {
      desk.note(number, fact, Cause.of(event, ACTOR));
    }
  }
}

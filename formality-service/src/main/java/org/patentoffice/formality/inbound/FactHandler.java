package org.patentoffice.formality.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.Right;
import org.patentoffice.formality.desk.FormalityDesk;
import org.patentoffice.formality.identification.NumberNotices;
import org.patentoffice.formality.procedure.Fact;
import org.patentoffice.kit.inbox.InboundEvent;
import org.patentoffice.kit.outbox.Cause;

/**
 * Hands facts to the desk. Other rights than patents have their own rules of form, which this
 * office does not have yet; the number of an application on paper is told for all.
 */
@ApplicationScoped
class FactHandler {

  private static final String ACTOR = "system:formality";

  private final FormalityDesk desk;
  private final NumberNotices numberNotices;

  FactHandler(FormalityDesk desk, NumberNotices numberNotices) {
    this.desk = desk;
    this.numberNotices = numberNotices;
  }

  /** The desk comes first: it locks the case, whose events leave one at a time. */
  void filed(FilingReceived filing, InboundEvent event) {
    handle(filing.toFact(), event);
    filing
        .numberNotice(ApplicationNumber.parse(event.subject()))
        .ifPresent(notice -> numberNotices.issue(notice, Cause.of(event, ACTOR)));
  }

  void handle(Fact fact, InboundEvent event) {
    ApplicationNumber number = ApplicationNumber.parse(event.subject());
    if (number.right() == Right.PATENT) {
      desk.note(number, fact, Cause.of(event, ACTOR));
    }
  }
}

package org.patentoffice.legalstatus.recording;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.kit.inbox.InboundEvent;
import org.patentoffice.kit.outbox.Cause;
import org.patentoffice.legalstatus.mapping.ObservedEvent;

/** Records an event of another service, in the inbox's transaction. */
@ApplicationScoped
public class Recorder {
  private static final String ACTOR = "system:legal-status";

  private final Booking booking;

  Recorder(Booking booking) {
    this.booking = booking;
  }

  /**
   * Records what the event means for the case it is about.
   *
   * @throws IllegalArgumentException if the event lacks what the mapping needs of it
   */
  public void record(JsonNode payload, InboundEvent event) {
    booking.book(
        ApplicationNumber.parse(event.subject()).toString(),
        new ObservedEvent(
            event.id(), event.type(), event.causationId(), event.time(), Fields.of(payload)),
        Cause.of(event, ACTOR));
  }
}

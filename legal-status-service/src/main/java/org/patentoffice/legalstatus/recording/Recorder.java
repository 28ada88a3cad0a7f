package org.patentoffice.legalstatus.recording;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.kit.inbox.InboundEvent;
import org.patentoffice.kit.outbox.Cause;
import org.patentoffice.legalstatus.mapping.ObservedEvent;

/** Records events of another service, in the inbox's transaction. */
@ApplicationScoped
public class Recorder {
  private static final String ACTOR = "system:legal-status";

  private final Booking booking;

  Recorder(Booking booking) {
    this.booking = booking;
  }

  /**
   * Records what the events mean for the cases they are about.
   *
   * @throws IllegalArgumentException if an event is not what its contract says, or lacks what the
   *     mapping needs of it
   */
  public void record(List<InboundEvent> events) {
    booking.book(events.stream().map(Recorder::observation).toList());
  }

  private static Observation observation(InboundEvent event) {
    return new Observation(
        ApplicationNumber.parse(event.subject()).toString(),
        new ObservedEvent(
            event.id(), event.type(), event.causationId(), event.time(), fields(event)),
        Cause.of(event, ACTOR));
  }

  private static Map<String, String> fields(InboundEvent event) {
    try {
      return Fields.of(event.data());
    } catch (IOException e) {
      throw new IllegalArgumentException("The payload is not what the contract says", e);
    }
  }
}

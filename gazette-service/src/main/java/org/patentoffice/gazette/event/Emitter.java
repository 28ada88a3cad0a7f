package org.patentoffice.gazette.event;

import jakarta.enterprise.context.ApplicationScoped;
import org.patentoffice.kit.outbox.Cause;
import org.patentoffice.kit.outbox.Outbox;
import org.patentoffice.kit.outbox.OutgoingEvent;

/** Appends the gazette's events to the outbox, in the current transaction. */
@ApplicationScoped
public class Emitter {
  private static final String TOPIC = "gazette.publication";

  private final Outbox outbox;

  Emitter(Outbox outbox) {
    this.outbox = outbox;
  }

  public void emit(ApplicationPublished event, Cause cause) {
    append(event.applicationNumber().toString(), "application-published", event, cause);
  }

  public void emit(PatentGazettePublished event, Cause cause) {
    append(event.applicationNumber().toString(), "patent-gazette-published", event, cause);
  }

  private void append(String applicationNumber, String name, Object event, Cause cause) {
    outbox.append(new OutgoingEvent(TOPIC, applicationNumber, name, event, cause));
  }
}

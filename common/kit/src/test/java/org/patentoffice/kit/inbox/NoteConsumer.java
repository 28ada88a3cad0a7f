package org.patentoffice.kit.inbox;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.patentoffice.kit.outbox.Cause;
import org.patentoffice.kit.outbox.Outbox;
import org.patentoffice.kit.outbox.OutgoingEvent;

/** A small consumer with an effect, an event of its own, and a temper. */
@ApplicationScoped
class NoteConsumer implements InboundChannel {
  static final String TYPE = "org.patentoffice.receiving.filing-received.v1";
  static final String IGNORED = "org.patentoffice.receiving.document-received.v1";

  static volatile String poison = "";

  private final Inbox inbox;
  private final Subscription subscription;

  record Note(String note) {}

  NoteConsumer(Inbox inbox, Notes notes, Outbox outbox) {
    this.inbox = inbox;
    this.subscription =
        Subscription.to("receiving.application")
            .on(
                TYPE,
                Note.class,
                (note, event) -> {
                  notes.add(event.subject(), note.note(), event.sequence());
                  outbox.append(
                      new OutgoingEvent(
                          "office.probe",
                          event.subject(),
                          "note-taken",
                          note,
                          Cause.of(event, "system:kit")));
                  if (note.note().equals(poison)) {
                    throw new IllegalArgumentException("This note is not bearable");
                  }
                })
            .ignore(IGNORED)
            .build();
  }

  @Override
  public Subscription subscription() {
    return subscription;
  }

  @Incoming("receiving-application")
  @Blocking
  void receive(ConsumerRecords<String, String> records) {
    inbox.receive(records, subscription);
  }
}

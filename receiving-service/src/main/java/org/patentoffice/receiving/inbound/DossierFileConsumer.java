package org.patentoffice.receiving.inbound;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.patentoffice.kit.inbox.InboundChannel;
import org.patentoffice.kit.inbox.Inbox;
import org.patentoffice.kit.inbox.Subscription;
import org.patentoffice.receiving.mailbox.Dispatched;
import org.patentoffice.receiving.mailbox.Mailbox;

/** Puts what dossier dispatches into the mailbox. */
@ApplicationScoped
class DossierFileConsumer implements InboundChannel {
  private static final String TYPE = "org.patentoffice.dossier.";

  private final Inbox inbox;
  private final Subscription subscription;

  DossierFileConsumer(Inbox inbox, Mailbox mailbox) {
    this.inbox = inbox;
    this.subscription =
        Subscription.to("dossier.file")
            .on(
                TYPE + "notice-of-reasons-dispatched.v1",
                Dispatched.class,
                (sent, event) -> mailbox.deliver(sent))
            .on(TYPE + "grant-decided.v1", Dispatched.class, (sent, event) -> mailbox.deliver(sent))
            .on(
                TYPE + "refusal-decided.v1",
                Dispatched.class,
                (sent, event) -> mailbox.deliver(sent))
            .ignore(
                TYPE + "refusal-became-final.v1",
                TYPE + "search-report-received.v1",
                TYPE + "amendment-dismissed.v1",
                TYPE + "reclassified.v1",
                TYPE + "term-extension-applied-for.v1")
            .build();
  }

  @Override
  public Subscription subscription() {
    return subscription;
  }

  @Incoming("dossier-file")
  @Blocking
  void receive(ConsumerRecords<String, String> records) {
    inbox.receive(records, subscription);
  }
}

package org.patentoffice.dossier.inbound;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.patentoffice.dossier.casefile.domain.DispatchServed;
import org.patentoffice.kit.inbox.InboundChannel;
import org.patentoffice.kit.inbox.Inbox;
import org.patentoffice.kit.inbox.Subscription;

/** What was received from applicants, and what reached them. */
@ApplicationScoped
class ReceivingApplicationConsumer implements InboundChannel {
  private static final String PREFIX = "org.patentoffice.receiving.";

  private final Inbox inbox;
  private final Subscription subscription;

  ReceivingApplicationConsumer(Inbox inbox, FactHandler facts) {
    this.inbox = inbox;
    this.subscription =
        Subscription.to("receiving.application")
            .on(
                PREFIX + "filing-received.v1",
                FilingReceived.class,
                (filing, event) -> facts.record(filing.fact(), filing.receivedAt(), event))
            .on(
                PREFIX + "document-received.v1",
                LaterDocumentReceived.class,
                (document, event) -> facts.record(document.fact(), document.receivedAt(), event))
            .on(
                PREFIX + "dispatch-served.v1",
                DispatchServed.class,
                (served, event) -> facts.record(served, served.servedAt(), event))
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

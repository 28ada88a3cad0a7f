package org.patentoffice.fee.inbound;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.fee.charging.CaseHandler;
import org.patentoffice.fee.charging.domain.Fact;
import org.patentoffice.kit.inbox.InboundChannel;
import org.patentoffice.kit.inbox.InboundEvent;
import org.patentoffice.kit.inbox.Inbox;
import org.patentoffice.kit.inbox.Subscription;

/** Filings, later documents with their payment items, and the service of the decision to grant. */
@ApplicationScoped
class ReceivingApplicationConsumer implements InboundChannel {
  private final Inbox inbox;
  private final CaseHandler handler;
  private final Subscription subscription;

  ReceivingApplicationConsumer(Inbox inbox, CaseHandler handler) {
    this.inbox = inbox;
    this.handler = handler;
    this.subscription =
        Subscription.to("receiving.application")
            .on(
                "org.patentoffice.receiving.filing-received.v1",
                FilingReceived.class,
                (filing, event) -> learn(filing.applicationNumber(), filing.toFact(), event))
            .on(
                "org.patentoffice.receiving.document-received.v1",
                DocumentReceived.class,
                (document, event) -> learn(document.applicationNumber(), document.toFact(), event))
            .on("org.patentoffice.receiving.dispatch-served.v1", DispatchServed.class, this::served)
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

  /** Only the decision to grant starts a period that this service watches. */
  private void served(DispatchServed served, InboundEvent event) {
    if (served.documentCode().equals(DispatchServed.DECISION_TO_GRANT)) {
      learn(served.applicationNumber(), served.toFact(), event);
    }
  }

  private void learn(ApplicationNumber number, Fact.Told fact, InboundEvent event) {
    handler.learn(number, fact, Causes.of(event));
  }
}

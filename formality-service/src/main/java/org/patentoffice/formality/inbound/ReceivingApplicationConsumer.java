package org.patentoffice.formality.inbound;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.patentoffice.kit.inbox.InboundChannel;
import org.patentoffice.kit.inbox.Inbox;
import org.patentoffice.kit.inbox.Subscription;

/** What receiving took in, and what it served. */
@ApplicationScoped
class ReceivingApplicationConsumer implements InboundChannel {

  private final Inbox inbox;
  private final Subscription subscription;

  ReceivingApplicationConsumer(Inbox inbox, FactHandler handler) {
    this.inbox = inbox;
    this.subscription =
        Subscription.to("receiving.application")
            .on(
                "org.patentoffice.receiving.filing-received.v1",
                FilingReceived.class,
                handler::filed)
            .on(
                "org.patentoffice.receiving.document-received.v1",
                DocumentReceived.class,
                (fact, event) -> handler.handle(fact.toFact(), event))
            .on(
                "org.patentoffice.receiving.dispatch-served.v1",
                DispatchServed.class,
                (served, event) -> {
                  if (served.startsPeriod()) {
                    handler.handle(served.toFact(), event);
                  }
                })
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

package org.patentoffice.gazette.inbound;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.patentoffice.kit.inbox.InboundChannel;
import org.patentoffice.kit.inbox.Inbox;
import org.patentoffice.kit.inbox.Subscription;

/** What is filed, amended and withdrawn. */
@ApplicationScoped
class ReceivingApplicationConsumer implements InboundChannel {
  private final Inbox inbox;
  private final Subscription subscription;

  ReceivingApplicationConsumer(Inbox inbox, FactHandler facts) {
    this.inbox = inbox;
    this.subscription =
        Subscription.to("receiving.application")
            .on("org.patentoffice.receiving.filing-received.v1", FilingReceived.class, facts::filed)
            .on(
                "org.patentoffice.receiving.document-received.v1",
                DocumentReceived.class,
                facts::received)
            .ignore("org.patentoffice.receiving.dispatch-served.v1")
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

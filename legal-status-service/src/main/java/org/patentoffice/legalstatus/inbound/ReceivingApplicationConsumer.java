package org.patentoffice.legalstatus.inbound;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.patentoffice.kit.inbox.InboundChannel;
import org.patentoffice.kit.inbox.Inbox;
import org.patentoffice.kit.inbox.Subscription;

/** What arrived at and left the front desk: {@code receiving.application}. */
@ApplicationScoped
class ReceivingApplicationConsumer implements InboundChannel {
  private final Inbox inbox;
  private final Subscription subscription;

  ReceivingApplicationConsumer(Inbox inbox, StatusSubscription subscriptions) {
    this.inbox = inbox;
    this.subscription =
        subscriptions.to(
            "receiving.application",
            "receiving",
            "filing-received",
            "document-received",
            "dispatch-served");
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

package org.patentoffice.gazette.inbound;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.patentoffice.kit.inbox.InboundChannel;
import org.patentoffice.kit.inbox.Inbox;
import org.patentoffice.kit.inbox.Subscription;

/** What is registered. */
@ApplicationScoped
class FeeRightConsumer implements InboundChannel {
  private final Inbox inbox;
  private final Subscription subscription;

  FeeRightConsumer(Inbox inbox, FactHandler facts) {
    this.inbox = inbox;
    this.subscription =
        Subscription.to("fee.right")
            .on(
                "org.patentoffice.fee.right-registered.v1",
                RightRegistered.class,
                facts::registered)
            .build();
  }

  @Override
  public Subscription subscription() {
    return subscription;
  }

  @Incoming("fee-right")
  @Blocking
  void receive(ConsumerRecord<String, String> record) {
    inbox.receive(record, subscription);
  }
}

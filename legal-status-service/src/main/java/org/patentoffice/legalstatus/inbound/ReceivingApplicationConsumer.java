package org.patentoffice.legalstatus.inbound;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.patentoffice.kit.inbox.InboundChannel;
import org.patentoffice.kit.inbox.Inbox;
import org.patentoffice.kit.inbox.Subscription;
import org.patentoffice.legalstatus.recording.Recorder;

/** What arrived at and left the front desk: {@code receiving.application}. */
@ApplicationScoped
class ReceivingApplicationConsumer implements InboundChannel {
  private final Inbox inbox;
  private final Subscription subscription;

  ReceivingApplicationConsumer(Inbox inbox, Recorder recorder) {
    this.inbox = inbox;
    this.subscription =
        StatusSubscription.to(
            "receiving.application",
            "receiving",
            recorder,
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
  void receive(ConsumerRecord<String, String> record) {
    inbox.receive(record, subscription);
  }
}

package org.patentoffice.legalstatus.inbound;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.patentoffice.kit.inbox.InboundChannel;
import org.patentoffice.kit.inbox.Inbox;
import org.patentoffice.kit.inbox.Subscription;
import org.patentoffice.legalstatus.recording.Recorder;

/** What happens to rights in the patent register: {@code fee.right}. */
@ApplicationScoped
class FeeRightConsumer implements InboundChannel {
  private final Inbox inbox;
  private final Subscription subscription;

  FeeRightConsumer(Inbox inbox, Recorder recorder) {
    this.inbox = inbox;
    this.subscription =
        StatusSubscription.to(
            "fee.right",
            "fee",
            recorder,
            "right-registered");
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

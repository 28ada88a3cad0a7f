package org.patentoffice.legalstatus.inbound;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.patentoffice.kit.inbox.InboundChannel;
import org.patentoffice.kit.inbox.Inbox;
import org.patentoffice.kit.inbox.Subscription;

/** What happens to rights in the patent register: {@code fee.right}. */
@ApplicationScoped
class FeeRightConsumer implements InboundChannel {
  private final Inbox inbox;
  private final Subscription subscription;

  FeeRightConsumer(Inbox inbox, StatusSubscription subscriptions) {
    this.inbox = inbox;
    this.subscription =
        subscriptions.to(
            "fee.right",
            "fee",
            "right-registered",
            "certificate-issued",
            "annuity-paid",
            "annuity-overdue",
            "right-lapsed",
            "right-restored",
            "right-expired",
            "right-abandoned",
            "right-transferred",
            "holder-data-changed",
            "licence-registered",
            "pledge-registered",
            "term-extension-registered",
            "register-corrected");
  }

  @Override
  public Subscription subscription() {
    return subscription;
  }

  @Incoming("fee-right")
  @Blocking
  void receive(ConsumerRecords<String, String> records) {
    inbox.receive(records, subscription);
  }
}

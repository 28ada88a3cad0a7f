package org.patentoffice.legalstatus.inbound;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.patentoffice.kit.inbox.InboundChannel;
import org.patentoffice.kit.inbox.Inbox;
import org.patentoffice.kit.inbox.Subscription;

/** What was paid and what was not: {@code fee.payment}. */
@ApplicationScoped
class FeePaymentConsumer implements InboundChannel {
  private final Inbox inbox;
  private final Subscription subscription;

  FeePaymentConsumer(Inbox inbox, StatusSubscription subscriptions) {
    this.inbox = inbox;
    this.subscription =
        subscriptions.to(
            "fee.payment",
            "fee",
            "fee-paid",
            "fee-unpaid",
            "registration-fee-overdue",
            "digitisation-fee-invoiced",
            "digitisation-fee-reminded",
            "extension-fee-paid",
            "extension-fee-unpaid",
            "digitisation-fee-paid",
            "digitisation-fee-unpaid");
  }

  @Override
  public Subscription subscription() {
    return subscription;
  }

  @Incoming("fee-payment")
  @Blocking
  void receive(ConsumerRecords<String, String> records) {
    inbox.receive(records, subscription);
  }
}

package org.patentoffice.dossier.inbound;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.patentoffice.kit.inbox.InboundChannel;
import org.patentoffice.kit.inbox.Inbox;
import org.patentoffice.kit.inbox.Subscription;

/** Fees paid; what is unpaid concerns the dossier only through what formality makes of it. */
@ApplicationScoped
class FeePaymentConsumer implements InboundChannel {
  private static final String PREFIX = "org.patentoffice.fee.";

  private final Inbox inbox;
  private final Subscription subscription;

  FeePaymentConsumer(Inbox inbox, FactHandler facts) {
    this.inbox = inbox;
    this.subscription =
        Subscription.to("fee.payment")
            .on(
                PREFIX + "fee-paid.v1",
                Payment.class,
                (paid, event) -> facts.record(paid.fact(), paid.paidAt(), event))
            .ignore(
                PREFIX + "fee-unpaid.v1",
                PREFIX + "registration-fee-overdue.v1",
                PREFIX + "digitisation-fee-invoiced.v1",
                PREFIX + "digitisation-fee-reminded.v1",
                PREFIX + "extension-fee-paid.v1",
                PREFIX + "extension-fee-unpaid.v1",
                PREFIX + "digitisation-fee-paid.v1",
                PREFIX + "digitisation-fee-unpaid.v1")
            .build();
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

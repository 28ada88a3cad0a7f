package org.patentoffice.receiving.inbound;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.patentoffice.kit.inbox.InboundChannel;
import org.patentoffice.kit.inbox.Inbox;
import org.patentoffice.kit.inbox.Subscription;
import org.patentoffice.receiving.slip.Slips;

/** Prints what the fee service asks applicants on paper to pay. */
@ApplicationScoped
class FeePaymentConsumer implements InboundChannel {
  private static final String TYPE = "org.patentoffice.fee.";

  private final Inbox inbox;
  private final Subscription subscription;

  FeePaymentConsumer(Inbox inbox, Slips slips) {
    this.inbox = inbox;
    this.subscription =
        Subscription.to("fee.payment")
            .on(
                TYPE + "digitisation-fee-invoiced.v1",
                Slips.Invoiced.class,
                (told, event) -> slips.invoiced(told))
            .on(
                TYPE + "digitisation-fee-reminded.v1",
                Slips.Reminded.class,
                (told, event) -> slips.reminded(told))
            .on(
                TYPE + "digitisation-fee-paid.v1",
                Slips.Paid.class,
                (told, event) -> slips.paid(told))
            .ignore(
                TYPE + "fee-paid.v1",
                TYPE + "fee-unpaid.v1",
                TYPE + "registration-fee-overdue.v1",
                TYPE + "extension-fee-paid.v1",
                TYPE + "extension-fee-unpaid.v1",
                TYPE + "digitisation-fee-unpaid.v1")
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

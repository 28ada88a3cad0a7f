package org.patentoffice.formality.inbound;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.patentoffice.kit.inbox.InboundChannel;
import org.patentoffice.kit.inbox.Inbox;
import org.patentoffice.kit.inbox.Subscription;

/** What was paid, and what was not. */
@ApplicationScoped
class FeePaymentConsumer implements InboundChannel {

  private final Inbox inbox;
  private final Subscription subscription;

  FeePaymentConsumer(Inbox inbox, FactHandler handler) {
    this.inbox = inbox;
    this.subscription =
        Subscription.to("fee.payment")
            .on(
                "org.patentoffice.fee.fee-paid.v1",
                FeePaid.class,
                (fact, event) -> handler.handle(fact.toFact(), event))
            .on(
                "org.patentoffice.fee.fee-unpaid.v1",
                FeeUnpaid.class,
                (fact, event) -> handler.handle(fact.toFact(), event))
            .on(
                "org.patentoffice.fee.extension-fee-paid.v1",
                FeePaid.class,
                (fact, event) -> handler.handle(fact.toFact(), event))
            .on(
                "org.patentoffice.fee.extension-fee-unpaid.v1",
                FeeUnpaid.class,
                (fact, event) -> handler.handle(fact.toFact(), event))
            .on(
                "org.patentoffice.fee.registration-fee-overdue.v1",
                RegistrationFeeOverdue.class,
                (fact, event) -> handler.handle(fact.toFact(), event))
            .on(
                "org.patentoffice.fee.digitisation-fee-paid.v1",
                DigitisationFeePaid.class,
                (fact, event) -> handler.handle(fact.toFact(), event))
            .on(
                "org.patentoffice.fee.digitisation-fee-unpaid.v1",
                DigitisationFeeUnpaid.class,
                (fact, event) -> handler.handle(fact.toFact(), event))
            .ignore(
                "org.patentoffice.fee.digitisation-fee-invoiced.v1",
                "org.patentoffice.fee.digitisation-fee-reminded.v1")
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

package org.patentoffice.legalstatus.inbound;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.patentoffice.kit.inbox.InboundChannel;
import org.patentoffice.kit.inbox.Inbox;
import org.patentoffice.kit.inbox.Subscription;

/** What the formality examination decided: {@code formality.procedure}. */
@ApplicationScoped
class FormalityProcedureConsumer implements InboundChannel {
  private final Inbox inbox;
  private final Subscription subscription;

  FormalityProcedureConsumer(Inbox inbox, StatusSubscription subscriptions) {
    this.inbox = inbox;
    this.subscription =
        subscriptions.to(
            "formality.procedure",
            "formality",
            "formalities-completed",
            "amendment-ordered",
            "procedure-dismissed",
            "deemed-withdrawn",
            "party-changed",
            "time-limit-extended",
            "application-restored",
            "application-number-notified",
            "corrected-ex-officio");
  }

  @Override
  public Subscription subscription() {
    return subscription;
  }

  @Incoming("formality-procedure")
  @Blocking
  void receive(ConsumerRecords<String, String> records) {
    inbox.receive(records, subscription);
  }
}

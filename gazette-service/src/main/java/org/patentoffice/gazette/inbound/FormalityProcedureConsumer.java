package org.patentoffice.gazette.inbound;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.patentoffice.kit.inbox.InboundChannel;
import org.patentoffice.kit.inbox.Inbox;
import org.patentoffice.kit.inbox.Subscription;

/** What is complete in form, dismissed, deemed withdrawn. */
@ApplicationScoped
class FormalityProcedureConsumer implements InboundChannel {
  private final Inbox inbox;
  private final Subscription subscription;

  FormalityProcedureConsumer(Inbox inbox, FactHandler facts) {
    this.inbox = inbox;
    this.subscription =
        Subscription.to("formality.procedure")
            .on(
                "org.patentoffice.formality.formalities-completed.v1",
                FormalitiesCompleted.class,
                facts::completed)
            .on(
                "org.patentoffice.formality.procedure-dismissed.v1",
                ProcedureDismissed.class,
                facts::dismissed)
            .on(
                "org.patentoffice.formality.deemed-withdrawn.v1",
                DeemedWithdrawn.class,
                facts::deemedWithdrawn)
            .ignore(
                "org.patentoffice.formality.amendment-ordered.v1",
                "org.patentoffice.formality.party-changed.v1",
                "org.patentoffice.formality.time-limit-extended.v1",
                "org.patentoffice.formality.application-restored.v1",
                "org.patentoffice.formality.application-number-notified.v1",
                "org.patentoffice.formality.corrected-ex-officio.v1")
            .build();
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

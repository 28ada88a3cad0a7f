package org.patentoffice.fee.inbound;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.patentoffice.fee.charging.CaseHandler;
import org.patentoffice.kit.inbox.InboundChannel;
import org.patentoffice.kit.inbox.InboundEvent;
import org.patentoffice.kit.inbox.Inbox;
import org.patentoffice.kit.inbox.Subscription;

/** Orders that a payment may answer, and ends of procedures after which nothing is charged. */
@ApplicationScoped
class FormalityProcedureConsumer implements InboundChannel {
  private final Inbox inbox;
  private final CaseHandler handler;
  private final Subscription subscription;

  FormalityProcedureConsumer(Inbox inbox, CaseHandler handler) {
    this.inbox = inbox;
    this.handler = handler;
    this.subscription =
        Subscription.to("formality.procedure")
            .on(
                "org.patentoffice.formality.amendment-ordered.v1",
                AmendmentOrdered.class,
                (order, event) ->
                    handler.learn(order.applicationNumber(), order.toFact(), Causes.of(event)))
            .on(
                "org.patentoffice.formality.procedure-dismissed.v1",
                ProcedureDismissed.class,
                this::dismissed)
            .on(
                "org.patentoffice.formality.deemed-withdrawn.v1",
                DeemedWithdrawn.class,
                (end, event) ->
                    handler.learn(end.applicationNumber(), end.toFact(), Causes.of(event)))
            .ignore(
                "org.patentoffice.formality.formalities-completed.v1",
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

  private void dismissed(ProcedureDismissed dismissal, InboundEvent event) {
    handler.learn(dismissal.applicationNumber(), dismissal.toFact(), Causes.of(event));
  }
}

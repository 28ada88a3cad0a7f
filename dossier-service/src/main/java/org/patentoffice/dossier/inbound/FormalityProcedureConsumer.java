package org.patentoffice.dossier.inbound;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.patentoffice.dossier.casefile.domain.AmendmentOrdered;
import org.patentoffice.dossier.casefile.domain.DeemedWithdrawn;
import org.patentoffice.dossier.casefile.domain.FormalitiesCompleted;
import org.patentoffice.dossier.casefile.domain.TimeLimitExtended;
import org.patentoffice.kit.inbox.InboundChannel;
import org.patentoffice.kit.inbox.Inbox;
import org.patentoffice.kit.inbox.Subscription;

/** What formality examination found and dispatched. */
@ApplicationScoped
class FormalityProcedureConsumer implements InboundChannel {
  private static final String PREFIX = "org.patentoffice.formality.";

  private final Inbox inbox;
  private final Subscription subscription;

  FormalityProcedureConsumer(Inbox inbox, FactHandler facts) {
    this.inbox = inbox;
    this.subscription =
        Subscription.to("formality.procedure")
            .on(
                PREFIX + "formalities-completed.v1",
                FormalitiesCompleted.class,
                (completed, event) -> facts.record(completed, completed.completedOn(), event))
            .on(
                PREFIX + "amendment-ordered.v1",
                AmendmentOrdered.class,
                (order, event) -> facts.record(order, order.dispatchedOn(), event))
            .on(
                PREFIX + "procedure-dismissed.v1",
                Dismissal.class,
                (dismissal, event) ->
                    facts.record(dismissal.fact(), dismissal.dispatchedOn(), event))
            .on(
                PREFIX + "deemed-withdrawn.v1",
                DeemedWithdrawn.class,
                (withdrawn, event) -> facts.record(withdrawn, withdrawn.effectiveOn(), event))
            .on(
                PREFIX + "time-limit-extended.v1",
                TimeLimitExtended.class,
                (extended, event) -> facts.record(extended, extended.decidedOn(), event))
            .ignore(
                PREFIX + "party-changed.v1",
                PREFIX + "application-restored.v1",
                PREFIX + "application-number-notified.v1",
                PREFIX + "corrected-ex-officio.v1")
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

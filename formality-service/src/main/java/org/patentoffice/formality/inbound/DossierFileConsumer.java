package org.patentoffice.formality.inbound;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.patentoffice.kit.inbox.InboundChannel;
import org.patentoffice.kit.inbox.Inbox;
import org.patentoffice.kit.inbox.Subscription;

/** The examiner's notices, whose periods are extended here, and decisions, which end the clocks. */
@ApplicationScoped
class DossierFileConsumer implements InboundChannel {

  private final Inbox inbox;
  private final Subscription subscription;

  DossierFileConsumer(Inbox inbox, FactHandler handler) {
    this.inbox = inbox;
    this.subscription =
        Subscription.to("dossier.file")
            .on(
                "org.patentoffice.dossier.grant-decided.v1",
                ExaminerDecision.class,
                (fact, event) -> handler.handle(fact.toFact(), event))
            .on(
                "org.patentoffice.dossier.refusal-decided.v1",
                ExaminerDecision.class,
                (fact, event) -> handler.handle(fact.toFact(), event))
            .on(
                "org.patentoffice.dossier.refusal-became-final.v1",
                RefusalBecameFinal.class,
                (fact, event) -> handler.handle(fact.toFact(), event))
            .on(
                "org.patentoffice.dossier.notice-of-reasons-dispatched.v1",
                ReasonsNotified.class,
                (fact, event) -> handler.handle(fact.toFact(), event))
            .ignore(
                "org.patentoffice.dossier.search-report-received.v1",
                "org.patentoffice.dossier.amendment-dismissed.v1",
                "org.patentoffice.dossier.reclassified.v1",
                "org.patentoffice.dossier.term-extension-applied-for.v1")
            .build();
  }

  @Override
  public Subscription subscription() {
    return subscription;
  }

  @Incoming("dossier-file")
  @Blocking
  void receive(ConsumerRecords<String, String> records) {
    inbox.receive(records, subscription);
  }
}

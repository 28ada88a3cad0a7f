package org.patentoffice.fee.inbound;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.patentoffice.fee.charging.CaseHandler;
import org.patentoffice.kit.inbox.InboundChannel;
import org.patentoffice.kit.inbox.Inbox;
import org.patentoffice.kit.inbox.Subscription;

/**
 * Decisions of the examiner: a grant makes the registration fee due, a final refusal ends the case.
 */
@ApplicationScoped
class DossierFileConsumer implements InboundChannel {
  private final Inbox inbox;
  private final Subscription subscription;

  DossierFileConsumer(Inbox inbox, CaseHandler handler) {
    this.inbox = inbox;
    this.subscription =
        Subscription.to("dossier.file")
            .on(
                "org.patentoffice.dossier.grant-decided.v1",
                GrantDecided.class,
                (grant, event) ->
                    handler.learn(grant.applicationNumber(), grant.toFact(), Causes.of(event)))
            .on(
                "org.patentoffice.dossier.refusal-became-final.v1",
                RefusalBecameFinal.class,
                (refusal, event) ->
                    handler.learn(refusal.applicationNumber(), refusal.toFact(), Causes.of(event)))
            .ignore(
                "org.patentoffice.dossier.notice-of-reasons-dispatched.v1",
                "org.patentoffice.dossier.refusal-decided.v1",
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

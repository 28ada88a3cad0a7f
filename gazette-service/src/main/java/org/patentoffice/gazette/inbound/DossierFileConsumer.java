package org.patentoffice.gazette.inbound;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.patentoffice.kit.inbox.InboundChannel;
import org.patentoffice.kit.inbox.Inbox;
import org.patentoffice.kit.inbox.Subscription;

/** What is refused with final effect. */
@ApplicationScoped
class DossierFileConsumer implements InboundChannel {
  private final Inbox inbox;
  private final Subscription subscription;

  DossierFileConsumer(Inbox inbox, FactHandler facts) {
    this.inbox = inbox;
    this.subscription =
        Subscription.to("dossier.file")
            .on(
                "org.patentoffice.dossier.refusal-became-final.v1",
                RefusalBecameFinal.class,
                facts::refused)
            .ignore(
                "org.patentoffice.dossier.notice-of-reasons-dispatched.v1",
                "org.patentoffice.dossier.grant-decided.v1",
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

package org.patentoffice.legalstatus.inbound;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.patentoffice.kit.inbox.InboundChannel;
import org.patentoffice.kit.inbox.Inbox;
import org.patentoffice.kit.inbox.Subscription;

/** What the examiners decided: {@code dossier.file}. */
@ApplicationScoped
class DossierFileConsumer implements InboundChannel {
  private final Inbox inbox;
  private final Subscription subscription;

  DossierFileConsumer(Inbox inbox, StatusSubscription subscriptions) {
    this.inbox = inbox;
    this.subscription =
        subscriptions.to(
            "dossier.file",
            "dossier",
            "notice-of-reasons-dispatched",
            "grant-decided",
            "refusal-decided",
            "refusal-became-final",
            "search-report-received",
            "amendment-dismissed",
            "reclassified",
            "term-extension-applied-for");
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

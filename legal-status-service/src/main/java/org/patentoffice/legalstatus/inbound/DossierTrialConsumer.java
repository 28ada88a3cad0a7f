package org.patentoffice.legalstatus.inbound;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.patentoffice.kit.inbox.InboundChannel;
import org.patentoffice.kit.inbox.Inbox;
import org.patentoffice.kit.inbox.Subscription;

/** Appeals, trials and oppositions: {@code dossier.trial}. */
@ApplicationScoped
class DossierTrialConsumer implements InboundChannel {
  private final Inbox inbox;
  private final Subscription subscription;

  DossierTrialConsumer(Inbox inbox, StatusSubscription subscriptions) {
    this.inbox = inbox;
    this.subscription =
        subscriptions.to(
            "dossier.trial",
            "dossier",
            "trial-requested",
            "reconsideration-ordered",
            "correction-requested",
            "trial-withdrawn",
            "trial-decided",
            "trial-decision-final",
            "suit-filed");
  }

  @Override
  public Subscription subscription() {
    return subscription;
  }

  @Incoming("dossier-trial")
  @Blocking
  void receive(ConsumerRecords<String, String> records) {
    inbox.receive(records, subscription);
  }
}

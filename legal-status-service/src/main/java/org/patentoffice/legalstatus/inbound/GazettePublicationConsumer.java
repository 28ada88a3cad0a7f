package org.patentoffice.legalstatus.inbound;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.patentoffice.kit.inbox.InboundChannel;
import org.patentoffice.kit.inbox.Inbox;
import org.patentoffice.kit.inbox.Subscription;

/** What the gazette published: {@code gazette.publication}. */
@ApplicationScoped
class GazettePublicationConsumer implements InboundChannel {
  private final Inbox inbox;
  private final Subscription subscription;

  GazettePublicationConsumer(Inbox inbox, StatusSubscription subscriptions) {
    this.inbox = inbox;
    this.subscription =
        subscriptions.to(
            "gazette.publication",
            "gazette",
            "application-published",
            "patent-gazette-published",
            "gazette-corrected");
  }

  @Override
  public Subscription subscription() {
    return subscription;
  }

  @Incoming("gazette-publication")
  @Blocking
  void receive(ConsumerRecords<String, String> records) {
    inbox.receive(records, subscription);
  }
}

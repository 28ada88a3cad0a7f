package org.patentoffice.dossier.inbound;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.patentoffice.dossier.casefile.domain.ApplicationPublished;
import org.patentoffice.dossier.casefile.domain.PatentGazettePublished;
import org.patentoffice.kit.inbox.InboundChannel;
import org.patentoffice.kit.inbox.Inbox;
import org.patentoffice.kit.inbox.Subscription;

/** What the gazette published: from then on the public may read the dossier. */
@ApplicationScoped
class GazettePublicationConsumer implements InboundChannel {
  private static final String PREFIX = "org.patentoffice.gazette.";

  private final Inbox inbox;
  private final Subscription subscription;

  GazettePublicationConsumer(Inbox inbox, FactHandler facts) {
    this.inbox = inbox;
    this.subscription =
        Subscription.to("gazette.publication")
            .on(
                PREFIX + "application-published.v1",
                ApplicationPublished.class,
                (published, event) -> facts.record(published, published.publishedOn(), event))
            .on(
                PREFIX + "patent-gazette-published.v1",
                PatentGazettePublished.class,
                (published, event) -> facts.record(published, published.publishedOn(), event))
            .ignore(PREFIX + "gazette-corrected.v1")
            .build();
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

package org.patentoffice.receiving.inbound;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.patentoffice.kit.inbox.InboundChannel;
import org.patentoffice.kit.inbox.Inbox;
import org.patentoffice.kit.inbox.Subscription;
import org.patentoffice.receiving.casefile.Applications;

/** Notes which applications the public knows of. */
@ApplicationScoped
class GazettePublicationConsumer implements InboundChannel {
  private static final String TYPE = "org.patentoffice.gazette.";

  private final Inbox inbox;
  private final Subscription subscription;

  GazettePublicationConsumer(Inbox inbox, Applications applications) {
    this.inbox = inbox;
    this.subscription =
        Subscription.to("gazette.publication")
            .on(
                TYPE + "application-published.v1",
                Published.class,
                (published, event) -> applications.publish(event.subject(), published.publishedOn))
            .on(
                TYPE + "patent-gazette-published.v1",
                Published.class,
                (published, event) -> applications.publish(event.subject(), published.publishedOn))
            .ignore(TYPE + "gazette-corrected.v1")
            .build();
  }

  /** What matters here of either event. */
  record Published(LocalDate publishedOn) {}

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

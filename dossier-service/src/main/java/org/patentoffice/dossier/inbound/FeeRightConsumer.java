package org.patentoffice.dossier.inbound;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.patentoffice.dossier.casefile.domain.RightRegistered;
import org.patentoffice.kit.inbox.InboundChannel;
import org.patentoffice.kit.inbox.Inbox;
import org.patentoffice.kit.inbox.Subscription;

/** Entries in the patent register. */
@ApplicationScoped
class FeeRightConsumer implements InboundChannel {
  private final Inbox inbox;
  private final Subscription subscription;

  FeeRightConsumer(Inbox inbox, FactHandler facts) {
    this.inbox = inbox;
    this.subscription =
        Subscription.to("fee.right")
            .on(
                "org.patentoffice.fee.right-registered.v1",
                RightRegistered.class,
                (registered, event) -> facts.record(registered, registered.registeredOn(), event))
            .ignore(
                "org.patentoffice.fee.certificate-issued.v1",
                "org.patentoffice.fee.annuity-paid.v1",
                "org.patentoffice.fee.annuity-overdue.v1",
                "org.patentoffice.fee.right-lapsed.v1",
                "org.patentoffice.fee.right-restored.v1",
                "org.patentoffice.fee.right-expired.v1",
                "org.patentoffice.fee.right-abandoned.v1",
                "org.patentoffice.fee.right-transferred.v1",
                "org.patentoffice.fee.holder-data-changed.v1",
                "org.patentoffice.fee.licence-registered.v1",
                "org.patentoffice.fee.pledge-registered.v1",
                "org.patentoffice.fee.term-extension-registered.v1",
                "org.patentoffice.fee.register-corrected.v1")
            .build();
  }

  @Override
  public Subscription subscription() {
    return subscription;
  }

  @Incoming("fee-right")
  @Blocking
  void receive(ConsumerRecords<String, String> records) {
    inbox.receive(records, subscription);
  }
}

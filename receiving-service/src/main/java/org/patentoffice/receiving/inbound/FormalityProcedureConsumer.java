package org.patentoffice.receiving.inbound;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.patentoffice.kit.inbox.InboundChannel;
import org.patentoffice.kit.inbox.Inbox;
import org.patentoffice.kit.inbox.Subscription;
import org.patentoffice.receiving.mailbox.Dispatched;
import org.patentoffice.receiving.mailbox.Mailbox;
import org.patentoffice.receiving.text.CaseText;
import org.patentoffice.receiving.text.CorrectedExOfficio;
import org.patentoffice.receiving.text.Corrections;

/** Puts what formality dispatches into the mailbox, and notes what counts as not filed. */
@ApplicationScoped
class FormalityProcedureConsumer implements InboundChannel {
  private static final String TYPE = "org.patentoffice.formality.";

  private final Inbox inbox;
  private final Subscription subscription;

  FormalityProcedureConsumer(
      Inbox inbox, Mailbox mailbox, CaseText texts, Corrections corrections) {
    this.inbox = inbox;
    this.subscription =
        Subscription.to("formality.procedure")
            .on(
                TYPE + "amendment-ordered.v1",
                Dispatched.class,
                (sent, event) -> mailbox.deliver(sent))
            .on(
                TYPE + "application-number-notified.v1",
                Dispatched.class,
                (sent, event) -> mailbox.deliver(sent))
            .on(
                TYPE + "corrected-ex-officio.v1",
                CorrectedExOfficio.class,
                (corrected, event) -> {
                  mailbox.deliver(corrected.notice());
                  corrections.note(corrected);
                })
            .on(
                TYPE + "procedure-dismissed.v1",
                Dispatched.class,
                (sent, event) -> {
                  mailbox.deliver(sent);
                  sent.dismissedDocument()
                      .ifPresent(
                          document ->
                              texts.dismiss(
                                  document,
                                  Objects.requireNonNullElse(
                                      sent.effectiveOn(), sent.dispatchedOn())));
                })
            .ignore(
                TYPE + "formalities-completed.v1",
                TYPE + "deemed-withdrawn.v1",
                TYPE + "party-changed.v1",
                TYPE + "time-limit-extended.v1",
                TYPE + "application-restored.v1")
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

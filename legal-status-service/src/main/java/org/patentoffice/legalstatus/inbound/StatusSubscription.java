package org.patentoffice.legalstatus.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import org.patentoffice.kit.inbox.Subscription;
import org.patentoffice.legalstatus.edition.Editions;
import org.patentoffice.legalstatus.recording.Recorder;

/**
 * Makes the subscription to a topic: what some version of the mapping can export goes to the
 * ledger, the rest is ignored on purpose.
 */
@ApplicationScoped
class StatusSubscription {
  private final Editions editions;
  private final Recorder recorder;

  StatusSubscription(Editions editions, Recorder recorder) {
    this.editions = editions;
    this.recorder = recorder;
  }

  /**
   * @param service the producer, as in {@code org.patentoffice.<service>.<event>.v1}
   * @param events every event of the topic, by its short name
   */
  Subscription to(String topic, String service, String... events) {
    Subscription.Builder subscription = Subscription.to(topic);
    Set<String> recorded = new HashSet<>();
    for (String event : events) {
      String type = "org.patentoffice.%s.%s.v1".formatted(service, event);
      if (neverExports(type)) {
        subscription.ignore(type);
      } else {
        recorded.add(type);
      }
    }
    return subscription.together(recorded, recorder::record).build();
  }

  private boolean neverExports(String type) {
    return editions.all().stream().allMatch(edition -> edition.mapping().neverExports(type));
  }
}

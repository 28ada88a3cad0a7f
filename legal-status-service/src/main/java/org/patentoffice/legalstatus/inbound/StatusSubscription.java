package org.patentoffice.legalstatus.inbound;

import com.fasterxml.jackson.databind.JsonNode;
import org.patentoffice.kit.inbox.Subscription;
import org.patentoffice.legalstatus.recording.Recorder;

/** A subscription whose every event goes to the ledger. */
final class StatusSubscription {
  private StatusSubscription() {}

  static Subscription to(String topic, String service, Recorder recorder, String... events) {
    Subscription.Builder subscription = Subscription.to(topic);
    for (String event : events) {
      subscription.on(
          "org.patentoffice.%s.%s.v1".formatted(service, event), JsonNode.class, recorder::record);
    }
    return subscription.build();
  }
}

package org.patentoffice.kit.inbox;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The subscriptions of this service by topic, so that a replay finds its handler. */
@ApplicationScoped
class Subscriptions {
  private final List<InboundChannel> channels;

  Subscriptions(@All List<InboundChannel> channels) {
    this.channels = channels;
  }

  Optional<Subscription> of(String topic) {
    return channels.stream()
        .map(InboundChannel::subscription)
        .filter(subscription -> subscription.topic().equals(topic))
        .findFirst();
  }
}

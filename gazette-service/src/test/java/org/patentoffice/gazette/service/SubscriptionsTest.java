package org.patentoffice.gazette.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.patentoffice.kit.inbox.InboundChannel;
import org.patentoffice.kit.inbox.Subscription;
import org.patentoffice.testkit.OfficeServers;

/** Every event type of a subscribed topic is handled, or ignored on purpose. */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class SubscriptionsTest {
  @Inject @All List<InboundChannel> channels;

  @Test
  void shouldDecideOnEveryTypeWhenItsTopicIsSubscribed() throws IOException {
    // Given
    JsonNode catalogue;
    try (InputStream in = getClass().getResourceAsStream("/contracts/catalogue.yaml")) {
      catalogue = new YAMLMapper().readTree(in);
    }

    // When
    List<Subscription> subscriptions = channels.stream().map(InboundChannel::subscription).toList();

    // Then
    assertThat(subscriptions)
        .extracting(Subscription::topic)
        .containsExactlyInAnyOrder(
            "receiving.application", "formality.procedure", "fee.right", "dossier.file");
    for (Subscription subscription : subscriptions) {
      Set<String> decided = new HashSet<>(subscription.handledTypes());
      decided.addAll(subscription.ignoredTypes());
      Set<String> onTopic = new HashSet<>();
      for (JsonNode event : catalogue.get("events")) {
        if (event.get("topic").asText().equals(subscription.topic())) {
          onTopic.add(event.get("type").asText());
        }
      }
      assertThat(decided).as(subscription.topic()).isEqualTo(onTopic);
    }
  }
}

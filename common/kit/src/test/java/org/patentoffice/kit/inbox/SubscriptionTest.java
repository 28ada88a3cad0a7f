package org.patentoffice.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who is handed what. */
class SubscriptionTest {

  @Test
  void shouldHandOverNeighboursOfOneHandlerTogetherAndKeepTheOrder()
      throws JsonProcessingException {
    // Given
    List<String> handled = new ArrayList<>();
    Subscription subscription =
        Subscription.to("a.topic")
            .together(
                Set.of("a.v1", "b.v1"),
                events -> handled.add(String.join("+", events.stream().map(e -> e.id()).toList())))
            .on("c.v1", JsonNode.class, (payload, event) -> handled.add(event.id()))
            .build();

    // When
    subscription.handle(
        List.of(
            event("1", "a.v1"),
            event("2", "b.v1"),
            event("3", "c.v1"),
            event("4", "c.v1"),
            event("5", "a.v1")),
        new ObjectMapper());

    // Then
    assertThat(handled).containsExactly("1+2", "3", "4", "5");
    assertThat(subscription.handledTypes()).containsExactlyInAnyOrder("a.v1", "b.v1", "c.v1");
  }

  private static InboundEvent event(String id, String type) {
    return new InboundEvent(
        id, type, "/a", "x", "a.topic", 1, Instant.EPOCH, "c", null, "test", null, null, "{}");
  }
}

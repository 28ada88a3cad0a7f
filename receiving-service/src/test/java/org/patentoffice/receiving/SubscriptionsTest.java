package org.patentoffice.receiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.patentoffice.testkit.CatalogueAssertions.assertSubscribed;

import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.patentoffice.kit.inbox.InboundChannel;
import org.patentoffice.kit.inbox.Subscription;
import org.patentoffice.testkit.OfficeServers;

/** Nothing of a subscribed topic is overlooked. */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class SubscriptionsTest {
  @Inject @All List<InboundChannel> channels;

  @Test
  void shouldHandleOrIgnoreEveryTypeWhenTheCatalogueNamesIt() {
    // Given
    List<String> topics =
        List.of("formality.procedure", "dossier.file", "gazette.publication", "fee.payment");

    // When
    List<Subscription> subscriptions = channels.stream().map(InboundChannel::subscription).toList();

    // Then
    assertThat(subscriptions)
        .extracting(Subscription::topic)
        .containsExactlyInAnyOrderElementsOf(topics);
    subscriptions.forEach(
        subscription ->
            assertSubscribed(
                "receiving",
                subscription.topic(),
                subscription.handledTypes(),
                subscription.ignoredTypes()));
  }
}

package org.patentoffice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Compares what a service subscribes to with the event catalogue of the contracts module. */
public final class CatalogueAssertions {
  private CatalogueAssertions() {}

  /**
   * Fails unless every type of the topic is handled or ignored on purpose, and the handled ones are
   * just those on which, as the catalogue says, this service acts.
   */
  public static void assertSubscribed(
      String service, String topic, Set<String> handled, Set<String> ignored) {
    assertThat(Stream.concat(handled.stream(), ignored.stream()))
        .as("types of %s that %s handles or ignores", topic, service)
        .containsExactlyInAnyOrderElementsOf(typesOf(topic, event -> true));
    assertThat(handled)
        .as("types of %s that %s handles, and consumers in the catalogue", topic, service)
        .containsExactlyInAnyOrderElementsOf(
            typesOf(topic, event -> elements(event.path("consumers")).anyMatch(service::equals)));
  }

  private static Set<String> typesOf(String topic, Predicate<JsonNode> condition) {
    return StreamSupport.stream(catalogue().path("events").spliterator(), false)
        .filter(event -> event.path("topic").asText().equals(topic))
        .filter(condition)
        .map(event -> event.path("type").asText())
        .collect(Collectors.toSet());
  }

  private static Stream<String> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText);
  }

  private static JsonNode catalogue() {
    try (InputStream in =
        CatalogueAssertions.class.getResourceAsStream("/contracts/catalogue.yaml")) {
      assertThat(in).as("catalogue on the class path").isNotNull();
      return new ObjectMapper(new YAMLFactory()).readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

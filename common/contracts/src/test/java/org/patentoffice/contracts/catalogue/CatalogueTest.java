package org.patentoffice.contracts.catalogue;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.patentoffice.contracts.catalogue.Catalogue.Event;

class CatalogueTest {

  private static final Catalogue CATALOGUE = Catalogue.read();
  private static final String PROBE = "probe";
  private static final String ENVELOPE = "envelope";

  static Stream<Event> events() {
    return CATALOGUE.events().stream();
  }

  @ParameterizedTest
  @MethodSource("events")
  void shouldHaveASchemaAndAnExampleWhenInTheCatalogue(Event event) throws IOException {
    // When
    boolean schema = Files.isRegularFile(Catalogue.CONTRACTS.resolve(event.schema()));

    // Then
    assertThat(schema).as("schema %s", event.schema()).isTrue();
    try (Stream<Path> examples = Files.list(Catalogue.CONTRACTS.resolve(event.examples()))) {
      assertThat(examples).as("examples in %s", event.examples()).isNotEmpty();
    }
  }

  @Test
  void shouldBeInTheCatalogueWhenThereIsASchemaOrAnExample() throws IOException {
    // Given
    Set<Path> known =
        events().flatMap(event -> Stream.of(event.schema(), event.examples())).collect(toSet());

    // When
    Set<Path> present;
    try (Stream<Path> files = Files.walk(Catalogue.CONTRACTS)) {
      present =
          files
              .filter(file -> file.toString().endsWith(".json"))
              .map(Catalogue.CONTRACTS::relativize)
              .filter(file -> !file.startsWith(ENVELOPE))
              .map(file -> file.toString().endsWith(".schema.json") ? file : file.getParent())
              .collect(toSet());
    }

    // Then
    assertThat(known).containsExactlyInAnyOrderElementsOf(present);
  }

  @ParameterizedTest
  @MethodSource("events")
  void shouldSayWhoEmitsAndWhoActsWhenInTheCatalogue(Event event) {
    // Given
    Set<String> services =
        CATALOGUE.services().stream().map(Catalogue.Service::service).collect(toSet());

    // When
    String type = event.type();

    // Then
    assertThat(type)
        .matches(
            "org\\.patentoffice\\." + event.producer() + "\\." + event.event() + "\\.v[1-9][0-9]*");
    assertThat(services).contains(event.producer()).containsAll(event.consumers());
    assertThat(event.consumers()).doesNotHaveDuplicates().doesNotContain(event.producer());
    assertThat(CATALOGUE.topics()).extracting(Catalogue.Topic::topic).contains(event.topic());
    assertThat(event.since()).matches("[0-9]+\\.[0-9]+\\.[0-9]+");
    assertThat(event.summary().en()).isNotBlank();
    assertThat(event.summary().ja()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("events")
  void shouldAlwaysCarryItsKeyWhenTheKeyIsAFieldOfThePayload(Event event) throws IOException {
    // Given
    JsonNode schema =
        new ObjectMapper().readTree(Catalogue.CONTRACTS.resolve(event.schema()).toFile());

    // When
    Set<String> required =
        StreamSupport.stream(schema.path("required").spliterator(), false)
            .map(JsonNode::asText)
            .collect(toSet());

    // Then
    assertThat(event.key())
        .satisfiesAnyOf(
            key -> assertThat(key).isEqualTo(PROBE), key -> assertThat(required).contains(key));
  }

  @Test
  void shouldNameEachTypeOnceWhenRead() {
    // When
    Stream<String> types = events().map(Event::type);

    // Then
    assertThat(types).doesNotHaveDuplicates();
  }

  @Test
  void shouldHaveItsTopicsCreatedByTheOfficeWhenDeployed() throws IOException {
    // Given
    Path deployed = Path.of(System.getProperty("office.root"), "deploy", "topics.yaml");

    // When
    Set<String> created =
        StreamSupport.stream(
                new ObjectMapper(new YAMLFactory())
                    .readTree(deployed.toFile())
                    .path("topics")
                    .spliterator(),
                false)
            .map(topic -> topic.path("name").asText())
            .collect(toSet());

    // Then
    assertThat(created)
        .containsAll(CATALOGUE.topics().stream().map(Catalogue.Topic::topic).toList());
  }
}

package org.patentoffice.legalstatus.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.patentoffice.legalstatus.recording.Fields;
import org.patentoffice.legalstatus.st27.CodeLists;

/** Nothing of the contracts is forgotten by the mapping. */
class CompletenessTest {
  private static final Path CONTRACTS =
      Path.of(System.getProperty("office.root"), "common/contracts/src/main/resources/contracts");
  private static final Version VERSION = Version.of("jpo-st27-2026.2");
  private static final String FOLDER = VERSION.codeLists();
  private static final Mapping MAPPING = MappingFiles.read(VERSION, CodeLists.read(FOLDER));

  @Test
  void shouldNameEveryEventOfTheOtherServicesAndNoOther() throws IOException {
    // Given
    JsonNode catalogue = new YAMLMapper().readTree(CONTRACTS.resolve("catalogue.yaml").toFile());

    // When
    Set<String> named = MAPPING.eventTypes();

    // Then
    assertThat(named)
        .containsExactlyInAnyOrderElementsOf(
            StreamSupport.stream(catalogue.path("events").spliterator(), false)
                .filter(
                    event ->
                        !event.path("producer").asText().equals("legal-status")
                            || event.path("event").asText().equals("event-corrected"))
                .filter(event -> !event.path("event").asText().equals("probe-sent"))
                .map(event -> event.path("type").asText())
                .toList());
  }

  static Stream<Path> released() throws IOException {
    try (Stream<Path> files = Files.walk(CONTRACTS)) {
      return files
          .filter(file -> file.toString().contains("/examples/"))
          .filter(file -> MAPPING.eventTypes().contains(typeOf(file)))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("released")
  void shouldDecideOnEveryReleasedExample(Path example) throws IOException {
    // Given
    ObservedEvent event = observed(example);

    // When
    Outcome outcome = MAPPING.outcomeOf(event);

    // Then
    assertThat(outcome).isNotEqualTo(new Outcome.Unmapped());
  }

  private static String typeOf(Path example) {
    Path event = CONTRACTS.relativize(example);
    return "org.patentoffice.%s.%s.%s"
        .formatted(event.getName(0), event.getName(1), event.getName(2));
  }

  private static ObservedEvent observed(Path example) throws IOException {
    JsonNode payload = new ObjectMapper().readTree(example.toFile());
    Map<String, String> fields = Fields.of(payload);
    return new ObservedEvent("e1", typeOf(example), null, Instant.EPOCH, fields);
  }
}

package org.patentoffice.gazette.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.gazette.casefile.Person;
import org.patentoffice.gazette.number.KindCode;
import org.patentoffice.gazette.typesetting.Manuscript.Earlier;
import org.patentoffice.gazette.typesetting.Manuscript.Source;
import org.patentoffice.gazette.typesetting.Manuscript.WrittenAmendment;

/**
 * One folder per kind of document: what receiving keeps, and the gazette document it becomes. After
 * a wanted change, run with {@code -Dgolden.write=true} and review the difference.
 */
class GoldenPairsTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden");
  private static final ObjectMapper JSON = new ObjectMapper();

  static List<Path> pairs() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void shouldPrintTheExpectedDocumentWhenTypeset(Path pair) throws IOException {
    // Given
    Manuscript manuscript = manuscript(pair);

    // When
    GazetteDocument document = new Typesetter().typeset(manuscript);

    // Then
    Path expected = pair.resolve("expected.xml");
    if (Boolean.getBoolean("golden.write")) {
      Files.write(expected, document.xml());
    }
    assertThat(new String(document.xml(), StandardCharsets.UTF_8))
        .isEqualTo(Files.readString(expected));
    assertThat(document.unknownElements()).isEmpty();
  }

  private static Manuscript manuscript(Path pair) throws IOException {
    JsonNode head = JSON.readTree(pair.resolve("manuscript.json").toFile());
    List<WrittenAmendment> amendments = new ArrayList<>();
    for (JsonNode amendment : head.path("amendments")) {
      amendments.add(
          new WrittenAmendment(
              amendment.get("documentNumber").asText(),
              LocalDate.parse(amendment.get("receivedOn").asText()),
              source(pair, amendment.get("file").asText())));
    }
    JsonNode earlier = head.path("earlier");
    return new Manuscript(
        KindCode.valueOf(head.get("kind").asText()),
        head.get("digits").asText(),
        LocalDate.parse(head.get("publishedOn").asText()),
        ApplicationNumber.parse(head.get("applicationNumber").asText()),
        LocalDate.parse(head.get("filingDate").asText()),
        head.has("registeredOn") ? LocalDate.parse(head.get("registeredOn").asText()) : null,
        earlier.isMissingNode()
            ? null
            : new Earlier(
                earlier.get("digits").asText(),
                LocalDate.parse(earlier.get("publishedOn").asText())),
        head.get("title").asText(),
        people(head.path("applicants")),
        people(head.path("inventors")),
        people(head.path("agents")),
        source(pair, "body.xml"),
        Files.exists(pair.resolve("bibliography.xml")) ? source(pair, "bibliography.xml") : null,
        amendments);
  }

  private static Source source(Path pair, String file) throws IOException {
    return new Source(file, Files.readAllBytes(pair.resolve(file)));
  }

  private static List<Person> people(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(
            person ->
                new Person(
                    person.get("name").asText(),
                    textOrNull(person, "address"),
                    textOrNull(person, "identificationNumber"),
                    null))
        .toList();
  }

  private static @Nullable String textOrNull(JsonNode node, String field) {
    return node.has(field) ? node.get(field).asText() : null;
  }
}

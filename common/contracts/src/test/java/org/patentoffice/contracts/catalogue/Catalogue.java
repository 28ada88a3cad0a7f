package org.patentoffice.contracts.catalogue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** The event catalogue as read from {@code contracts/catalogue.yaml}. */
public record Catalogue(List<Service> services, List<Topic> topics, List<Event> events) {

  /** Where the contracts lie in the source tree. */
  public static final Path CONTRACTS = Path.of("src/main/resources/contracts");

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  /** The same text in both languages. */
  public record Summary(String en, String ja) {}

  /**
   * A service that emits or acts on events.
   *
   * @param technical true if it is no service of the office but a part of its machinery
   */
  public record Service(String service, Summary summary, boolean technical) {}

  /**
   * A topic: one aggregate type.
   *
   * @param technical true if it carries no fact of any case
   */
  public record Topic(String topic, Summary summary, boolean technical) {}

  /**
   * An event in one major version.
   *
   * @param key field of the payload that is the record key, or {@code probe}
   * @param consumers services that act on it
   * @param since version of the office that first released it
   */
  public record Event(
      String producer,
      String event,
      String type,
      String topic,
      String key,
      List<String> consumers,
      String since,
      Summary summary) {

    /** The major version, for example {@code v1}. */
    public String major() {
      return type.substring(type.lastIndexOf('.') + 1);
    }

    /** The schema file, relative to {@link #CONTRACTS}. */
    public Path schema() {
      return Path.of(producer, event, major() + ".schema.json");
    }

    /** The folder of examples, relative to {@link #CONTRACTS}. */
    public Path examples() {
      return Path.of(producer, event, major(), "examples");
    }
  }

  /** Reads the catalogue of the source tree. */
  public static Catalogue read() {
    try {
      return YAML.readValue(CONTRACTS.resolve("catalogue.yaml").toFile(), Catalogue.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The topics that carry facts of cases. */
  public List<Topic> topicsOfCases() {
    return topics.stream().filter(topic -> !topic.technical()).toList();
  }

  /** The events of a topic, in the order of the catalogue. */
  public List<Event> eventsOf(Topic topic) {
    return events.stream().filter(event -> event.topic().equals(topic.topic())).toList();
  }
}

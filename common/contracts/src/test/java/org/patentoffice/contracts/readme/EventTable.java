package org.patentoffice.contracts.readme;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.patentoffice.contracts.catalogue.Catalogue;
import org.patentoffice.contracts.catalogue.Catalogue.Event;
import org.patentoffice.contracts.catalogue.Catalogue.Topic;

/** The events as a Markdown table, topic by topic; technical ones in one sentence below. */
final class EventTable {

  private static final String CONTRACTS = "common/contracts/src/main/resources/contracts/";

  private final Catalogue catalogue;

  EventTable(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  String markdown() {
    Stream<String> head =
        Stream.of(
            "| Topic | Event | What happened | 何が起きたか | Who acts on it |", "|---|---|---|---|---|");
    Stream<String> rows =
        catalogue.topicsOfCases().stream()
            .flatMap(topic -> catalogue.eventsOf(topic).stream())
            .map(EventTable::row);
    Stream<String> technical =
        catalogue.topics().stream().filter(Topic::technical).flatMap(this::sentence);
    return Stream.of(head, rows, technical)
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n"));
  }

  private static String row(Event event) {
    return "| `%s` | [`%s`](%s) | %s | %s | %s |"
        .formatted(
            event.topic(),
            event.event(),
            CONTRACTS + event.schema().toString().replace('\\', '/'),
            event.summary().en(),
            event.summary().ja(),
            event.consumers().isEmpty() ? "–" : String.join(", ", event.consumers()));
  }

  private Stream<String> sentence(Topic topic) {
    List<Event> events = catalogue.eventsOf(topic);
    String names =
        events.stream().map(Event::event).distinct().collect(Collectors.joining("`, `", "`", "`"));
    String readers =
        events.stream()
            .flatMap(event -> event.consumers().stream())
            .distinct()
            .collect(Collectors.joining(", "));
    return Stream.of(
        "",
        "Not about any case: %s on `%s`, emitted by every service, read by the %s."
            .formatted(names, topic.topic(), readers));
  }
}

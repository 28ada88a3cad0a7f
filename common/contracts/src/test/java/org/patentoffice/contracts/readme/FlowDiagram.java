package org.patentoffice.contracts.readme;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.patentoffice.contracts.catalogue.Catalogue;
import org.patentoffice.contracts.catalogue.Catalogue.Event;
import org.patentoffice.contracts.catalogue.Catalogue.Service;
import org.patentoffice.contracts.catalogue.Catalogue.Topic;

/**
 * The flow of facts between the services as a Mermaid diagram: who emits what on which topic, who
 * acts on it.
 */
final class FlowDiagram {

  private final Catalogue catalogue;

  FlowDiagram(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  String markdown() {
    Stream<String> services =
        catalogue.services().stream().filter(service -> !service.technical()).map(this::node);
    Stream<String> topics = catalogue.topicsOfCases().stream().flatMap(this::edges);
    return Stream.of(Stream.of("```mermaid", "flowchart LR"), services, topics, Stream.of("```"))
        .flatMap(lines -> lines)
        .collect(joining("\n"));
  }

  private String node(Service service) {
    return "  %s[\"%s<br/>%s\"]"
        .formatted(id(service.service()), service.summary().en(), service.summary().ja());
  }

  private Stream<String> edges(Topic topic) {
    List<Event> events = catalogue.eventsOf(topic);
    Map<String, List<Event>> byProducer =
        events.stream()
            .collect(groupingBy(Event::producer, LinkedHashMap::new, Collectors.toList()));
    Stream<String> emitted =
        byProducer.entrySet().stream()
            .map(
                entry ->
                    "  %s -- \"%s\" --> %s([\"%s\"])"
                        .formatted(
                            id(entry.getKey()),
                            entry.getValue().stream().map(Event::event).collect(joining("<br/>")),
                            id(topic.topic()),
                            topic.topic()));
    List<String> consumers =
        catalogue.services().stream()
            .map(Service::service)
            .filter(
                service -> events.stream().anyMatch(event -> event.consumers().contains(service)))
            .toList();
    Stream<String> read =
        consumers.isEmpty()
            ? Stream.empty()
            : Stream.of(
                "  %s --> %s"
                    .formatted(
                        id(topic.topic()),
                        consumers.stream().map(FlowDiagram::id).collect(joining(" & "))));
    return Stream.concat(emitted, read);
  }

  private static String id(String name) {
    return name.replace('-', '_').replace('.', '_');
  }
}

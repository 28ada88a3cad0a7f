package org.patentoffice.embedded.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.patentoffice.embedded.client.OfficeClient;
import org.patentoffice.embedded.client.Person;
import org.patentoffice.embedded.client.RunningOffice;
import org.patentoffice.embedded.office.Service;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Events that a service could not apply. An id is the service's name and its number: {@code
 * fee/17}.
 */
@Command(
    name = "parked",
    description = "List parked events of all services; show or replay one.",
    mixinStandardHelpOptions = true)
final class ParkedCommand implements Callable<Integer> {

  private static final int DETAIL_WIDTH = 60;

  @Override
  public Integer call() {
    OfficeClient client = client();
    int found = 0;
    for (Service service : Service.values()) {
      for (JsonNode event : get(client, service, "/operations/parked")) {
        if (found++ == 0) {
          row("ID", "CASE", "SEQ", "WHY", "EVENT", "DETAIL");
        }
        row(
            service.id() + "/" + event.path("id").asText(),
            event.path("aggregateId").asText(),
            event.path("sequence").asText(),
            event.path("reason").asText(),
            event.path("type").asText().replace("org.patentoffice.", ""),
            shortened(event.path("detail").asText()));
      }
    }
    System.out.println(found == 0 ? "Nothing is parked." : found + " parked.");
    return OfficeCommand.DONE;
  }

  @Command(name = "show", description = "Show one parked event with its headers and payload.")
  int show(@Parameters(paramLabel = "ID", description = "As listed, for example fee/17.") String id)
      throws JsonProcessingException {
    print(get(client(), service(id), "/operations/parked/" + number(id)));
    return OfficeCommand.DONE;
  }

  @Command(
      name = "replay",
      description = "Replay the case of one parked event, in order, unchanged.")
  int replay(
      @Parameters(paramLabel = "ID", description = "As listed, for example fee/17.") String id,
      @Option(names = "--reason", required = true, description = "Why; kept with the replay.")
          String reason)
      throws JsonProcessingException {
    OfficeClient client = client();
    print(
        client
            .post(
                service(id),
                "/operations/parked/" + number(id) + "/replay",
                Person.OPE,
                client.object().put("reason", reason),
                UUID.randomUUID().toString())
            .orFail("Replay of " + id)
            .json());
    return OfficeCommand.DONE;
  }

  private static OfficeClient client() {
    return RunningOffice.of(OfficeCommand.office()).client();
  }

  private static JsonNode get(OfficeClient client, Service service, String path) {
    return client.get(service, path, Person.OPE).orFail(service.id() + " " + path).json();
  }

  private static Service service(String id) {
    for (Service service : Service.values()) {
      if (id.startsWith(service.id() + "/")) {
        return service;
      }
    }
    throw new IllegalArgumentException("Expected an id such as fee/17, but got " + id);
  }

  private static long number(String id) {
    try {
      return Long.parseLong(id.substring(id.indexOf('/') + 1));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("Expected an id such as fee/17, but got " + id, e);
    }
  }

  private static void row(String... cells) {
    System.out.printf("%-18s %-16s %4s  %-14s %-40s %s%n", (Object[]) cells);
  }

  private static String shortened(String text) {
    return text.length() <= DETAIL_WIDTH ? text : text.substring(0, DETAIL_WIDTH) + "…";
  }

  private static void print(JsonNode node) throws JsonProcessingException {
    System.out.println(
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(node));
  }
}

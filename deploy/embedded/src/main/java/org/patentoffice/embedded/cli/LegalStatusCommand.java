package org.patentoffice.embedded.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.patentoffice.embedded.client.OfficeClient;
import org.patentoffice.embedded.client.Person;
import org.patentoffice.embedded.client.RunningOffice;
import org.patentoffice.embedded.office.Service;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The legal-status register: versions of its mapping, and rebuilds of its ledger. */
@Command(
    name = "legal-status",
    description = "Versions of the mapping to ST.27, and rebuilds of the ledger.",
    mixinStandardHelpOptions = true)
final class LegalStatusCommand implements Callable<Integer> {

  private static final String MAPPING = "/operations/mapping";
  private static final String REBUILD = "/operations/rebuild";
  private static final int BAR_WIDTH = 40;
  private static final Duration POLL = Duration.ofMillis(250);

  @Override
  public Integer call() {
    JsonNode situation = get(client(), MAPPING);
    System.out.printf("in force  %s%n", situation.path("inForce").asText());
    JsonNode shadow = situation.path("shadow");
    if (!shadow.isMissingNode()) {
      System.out.printf(
          "shadow    %s  (%d cases reckoned, %s)%n",
          shadow.path("version").asText(),
          shadow.path("casesFilled").asLong(),
          shadow.has("filledAt") ? "complete" : "going on");
    }
    System.out.println("versions");
    for (JsonNode version : situation.path("versions")) {
      System.out.printf(
          "  %-45s %s%n",
          version.path("version").asText(), version.path("name").path("en").asText());
    }
    return OfficeCommand.DONE;
  }

  @Command(name = "shadow", description = "Run a version of the mapping beside the one in force.")
  int shadow(@Parameters(paramLabel = "VERSION") String version) {
    OfficeClient client = client();
    post(client, MAPPING + "/shadow", client.object().put("version", version));
    return call();
  }

  @Command(name = "diff", description = "Which cases would change under the shadow, and how.")
  int diff(
      @Option(
              names = "--limit",
              defaultValue = "20",
              description = "At most so many cases in detail (default ${DEFAULT-VALUE}).")
          int limit) {
    JsonNode diff = get(client(), MAPPING + "/diff?limit=" + limit);
    System.out.printf(
        "%s → %s%n%d cases compared%s, %d would answer otherwise, %d would stand elsewhere%n",
        diff.path("from").asText(),
        diff.path("to").asText(),
        diff.path("cases").asLong(),
        diff.path("complete").asBoolean() ? "" : " so far",
        diff.path("different").asLong(),
        diff.path("moved").asLong());
    for (JsonNode kind : diff.path("kinds")) {
      System.out.printf(
          "%8d × %s → %s%n",
          kind.path("cases").asLong(), place(kind.path("from")), place(kind.path("to")));
    }
    for (JsonNode example : diff.path("examples")) {
      System.out.printf(
          "%n%s  %s → %s%n",
          example.path("applicationNumber").asText(),
          place(example.path("from")),
          place(example.path("to")));
      for (JsonNode code : example.path("codes")) {
        System.out.printf(
            "  %s → %s%n", code.path("from").asText("(none)"), code.path("to").asText("(none)"));
      }
    }
    return OfficeCommand.DONE;
  }

  @Command(name = "switch", description = "Put the shadow in force.")
  int switchTo(
      @Parameters(paramLabel = "VERSION") String version,
      @Option(names = "--reason", required = true, description = "Why; kept with the switch.")
          String reason) {
    OfficeClient client = client();
    post(
        client, MAPPING + "/switch", client.object().put("version", version).put("reason", reason));
    return call();
  }

  @Command(name = "rebuild", description = "Rebuild the ledger from the topics while it serves.")
  int rebuild(
      @Option(names = "--reason", required = true, description = "Why; kept with the rebuild.")
          String reason,
      @Option(
              names = "--even-if-different",
              description = "Switch although answers differ from those given now.")
          boolean evenIfDifferent)
      throws InterruptedException {
    OfficeClient client = client();
    post(
        client,
        REBUILD,
        client.object().put("reason", reason).put("evenIfDifferent", evenIfDifferent));
    watch(client);
    JsonNode run = get(client, REBUILD);
    System.out.printf(
        "%n%s: %d events of %d cases in %.1f s, %d events came meanwhile, %d cases differ %s%n",
        run.path("state").asText(),
        run.path("events").asLong(),
        run.path("cases").asLong(),
        run.path("millis").asLong() / 1000.0,
        run.path("caughtUp").asLong(),
        run.path("differentCases").asLong(),
        run.path("detail").asText());
    return run.path("state").asText().equals("switched")
        ? OfficeCommand.DONE
        : OfficeCommand.NOT_WELL;
  }

  private static void watch(OfficeClient client) throws InterruptedException {
    while (drawn(get(client, REBUILD))) {
      Thread.sleep(POLL);
    }
  }

  /** Draws how far it is; false once it has ended. */
  private static boolean drawn(JsonNode run) {
    int slices = run.path("slices").asInt();
    int done = slices == 0 ? 0 : BAR_WIDTH * run.path("slicesDone").asInt() / slices;
    System.out.printf(
        "\r[%s%s] %d events",
        "█".repeat(done), " ".repeat(BAR_WIDTH - done), run.path("events").asLong());
    System.out.flush();
    return run.path("state").asText().equals("running");
  }

  private static String place(JsonNode place) {
    return "%s %s %s %s"
        .formatted(
            place.path("stage").asText(),
            place.path("state").asText(),
            place.path("keyEvent").asText("-"),
            place.path("detailedEvent").asText("-"));
  }

  private static OfficeClient client() {
    return RunningOffice.of(OfficeCommand.office()).client();
  }

  private static JsonNode get(OfficeClient client, String path) {
    return client.get(Service.LEGAL_STATUS, path, Person.OPE).orFail(path).json();
  }

  private static void post(OfficeClient client, String path, ObjectNode body) {
    client
        .post(Service.LEGAL_STATUS, path, Person.OPE, body, UUID.randomUUID().toString())
        .orFail(path);
  }
}

package org.patentoffice.embedded.connect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.patentoffice.embedded.office.Office;
import org.patentoffice.embedded.office.Service;

/** The six outbox connectors in Kafka Connect, made from {@code deploy/connectors/outbox.json}. */
public final class OutboxConnectors {

  private static final int HEARTBEAT_INTERVAL_MILLIS = 30_000;
  private static final Duration REQUEST_LIMIT = Duration.ofSeconds(10);
  private static final int SUCCESS_CLASS = 2;

  private final Office office;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final ObjectMapper json = new ObjectMapper();

  public OutboxConnectors(Office office) {
    this.office = office;
  }

  /** How a connector is. */
  public enum State {
    MISSING,
    STARTING,
    RUNNING,
    FAILED
  }

  /** The connector's name in Kafka Connect. */
  public static String name(Service service) {
    return "outbox-" + service.id();
  }

  /**
   * The state of every connector.
   *
   * @throws IOException when Kafka Connect does not answer
   */
  public Map<Service, State> states() throws IOException {
    HttpResponse<String> answer = send("GET", "?expand=status", "");
    JsonNode all = json.readTree(answer.body());
    Map<Service, State> states = new TreeMap<>();
    for (Service service : Service.values()) {
      states.put(service, state(all.path(name(service)).path("status")));
    }
    return states;
  }

  /**
   * Makes a connector or gives it its present configuration; does nothing when it has it already.
   *
   * @throws IOException when Kafka Connect does not take it
   */
  public void register(Service service) throws IOException {
    String path = "/" + name(service) + "/config";
    JsonNode wanted = configuration(service);
    HttpResponse<String> present = send("GET", path, "");
    if (present.statusCode() / 100 == SUCCESS_CLASS
        && same(wanted, json.readTree(present.body()))) {
      return;
    }
    HttpResponse<String> answer = send("PUT", path, wanted.toString());
    if (answer.statusCode() / 100 != SUCCESS_CLASS) {
      throw new IOException("Connector of " + service.id() + ": " + answer.body());
    }
  }

  /**
   * Restarts what has failed of a connector.
   *
   * @throws IOException when Kafka Connect does not answer
   */
  public void restart(Service service) throws IOException {
    send("POST", "/" + name(service) + "/restart?includeTasks=true&onlyFailed=true", "");
  }

  private JsonNode configuration(Service service) throws IOException {
    return json.readTree(
        Files.readString(office.folders().connectorTemplate())
            .replace("{{database.hostname}}", "127.0.0.1")
            .replace("{{database.port}}", String.valueOf(office.ports().postgres()))
            .replace("{{database.user}}", "debezium")
            .replace("{{database.password}}", office.secrets().debeziumReference())
            .replace("{{database.dbname}}", service.database())
            .replace("{{heartbeat.interval.ms}}", String.valueOf(HEARTBEAT_INTERVAL_MILLIS)));
  }

  private static boolean same(JsonNode wanted, JsonNode present) {
    return wanted.properties().stream()
        .allMatch(e -> e.getValue().asText().equals(present.path(e.getKey()).asText(null)));
  }

  private static State state(JsonNode status) {
    if (status.isMissingNode()) {
      return State.MISSING;
    }
    String connector = status.path("connector").path("state").asText();
    String task = status.path("tasks").path(0).path("state").asText();
    if (connector.equals("FAILED") || task.equals("FAILED")) {
      return State.FAILED;
    }
    return connector.equals("RUNNING") && task.equals("RUNNING") ? State.RUNNING : State.STARTING;
  }

  private HttpResponse<String> send(String method, String path, String body) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(office.ports().connectUrl() + "/connectors" + path))
            .timeout(REQUEST_LIMIT)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body))
            .build();
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException(e));
    }
  }
}

package org.patentoffice.testkit;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import org.awaitility.Awaitility;

/** The Debezium connector of one test database, from the same template as the real office's. */
final class Connector {
  private static final Duration REQUEST_LIMIT = Duration.ofSeconds(30);
  private static final Duration START_LIMIT = Duration.ofSeconds(60);

  private static final String HEARTBEAT_INTERVAL_MS = "10000";

  private final HttpClient http = HttpClient.newHttpClient();
  private final Platform platform;
  private final String database;
  private boolean running;

  Connector(Platform platform, String database) {
    this.platform = platform;
    this.database = database;
  }

  synchronized void ensureRunning() {
    if (running) {
      return;
    }
    Awaitility.await("connector accepted")
        .atMost(START_LIMIT)
        .pollInterval(Duration.ofMillis(200))
        .until(this::accepted);
    Awaitility.await("connector running")
        .atMost(START_LIMIT)
        .pollInterval(Duration.ofMillis(100))
        .until(
            () ->
                send("status", "GET", "")
                    .body()
                    .contains("\"tasks\":[{\"id\":0,\"state\":\"RUNNING\""));
    running = true;
  }

  void delete() {
    try {
      send("", "DELETE", "");
    } catch (IOException e) {
      throw new IllegalStateException("The connector could not be deleted", e);
    }
  }

  private String configuration() throws IOException {
    return Files.readString(Platform.officeRoot().resolve("deploy/connectors/outbox.json"))
        .replace("{{database.hostname}}", "127.0.0.1")
        .replace("{{database.port}}", platform.postgresPort)
        .replace("{{database.user}}", platform.postgresUser)
        .replace("{{database.password}}", platform.postgresPassword)
        .replace("{{database.dbname}}", database)
        .replace("{{heartbeat.interval.ms}}", HEARTBEAT_INTERVAL_MS)
        .replaceFirst("\\{", "{\"slot.drop.on.stop\": \"true\",");
  }

  /** Accepted, or the reason in the test's own failure. */
  private boolean accepted() throws IOException {
    HttpResponse<String> answer = send("config", "PUT", configuration());
    if (answer.statusCode() == 400) {
      throw new IllegalStateException("The connector template is wrong: " + answer.body());
    }
    return answer.statusCode() / 100 == 2;
  }

  private HttpResponse<String> send(String what, String method, String body) throws IOException {
    String path = what.isEmpty() ? "" : "/" + what;
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(platform.connect + "/connectors/" + database + path))
            .timeout(REQUEST_LIMIT)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body))
            .build();
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted", e);
    }
  }
}

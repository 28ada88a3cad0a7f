package org.patentoffice.journeys.pipe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.patentoffice.embedded.client.RunningOffice;

/**
 * The office's pipe once more, with nothing else in it: a database with the kit's own tables, a
 * connector from the office's own template, a topic with one partition. Closing leaves nothing.
 */
public final class ScratchOutbox implements AutoCloseable {
  private static final Duration CONNECTOR_LIMIT = Duration.ofSeconds(60);
  private static final String INSERT =
      """
      insert into outbox (id, aggregate_type, aggregate_id, sequence, type, source, "time", subject,
                          correlation_id, causation_id, actor, reason, traceparent, payload)
      values (?, ?, ?, ?, 'org.patentoffice.scratch.noted.v1', '/scratch', ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final RunningOffice office;
  private final String name;
  private final HttpClient http = HttpClient.newHttpClient();
  private final ObjectMapper json = new ObjectMapper();

  /** An event to be appended; what is null stays absent on the wire. */
  public record Note(UUID id, String key, long sequence, String payload) {}

  /**
   * Opens it.
   *
   * @param name database, connector and last part of the topic; lower-case letters and underscores
   * @param overrides connector settings that differ from the office's
   */
  public ScratchOutbox(RunningOffice office, Path root, String name, Map<String, String> overrides)
      throws IOException, SQLException, ExecutionException, InterruptedException {
    this.office = office;
    this.name = name;
    discard(); // what a killed run has left
    try {
      createTopic();
      createDatabase(root);
      registerConnector(overrides);
    } catch (IOException | ConditionTimeoutException e) {
      close();
      throw e;
    }
  }

  /** The topic that the notes arrive on. */
  public String topic() {
    return "scratch." + name;
  }

  /** A connection to the database, in auto-commit mode. */
  public Connection connect() throws SQLException {
    return connect(name);
  }

  /** Prepares the statement that {@link #append} fills. */
  public PreparedStatement prepare(Connection connection) throws SQLException {
    return connection.prepareStatement(INSERT);
  }

  /** Appends one note in the connection's transaction. */
  public void append(PreparedStatement insert, Note note) throws SQLException {
    String id = note.id().toString();
    int column = 0;
    insert.setObject(++column, note.id());
    insert.setString(++column, topic());
    insert.setString(++column, note.key());
    insert.setLong(++column, note.sequence());
    insert.setString(++column, "2026-11-21T00:00:00Z");
    insert.setString(++column, note.key());
    insert.setString(++column, "correlation-" + id);
    insert.setString(++column, "causation-" + id);
    insert.setString(++column, "hanako");
    insert.setString(++column, "試験");
    insert.setString(++column, "00-00000000000000000000000000000001-0000000000000001-01");
    insert.setString(++column, note.payload());
    insert.executeUpdate();
  }

  /** A consumer of the topic, at its beginning or at its present end. */
  public KafkaConsumer<String, String> consumer(boolean fromBeginning) {
    KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", office.bootstrap(), "enable.auto.commit", "false"),
            new StringDeserializer(),
            new StringDeserializer());
    List<TopicPartition> partitions = List.of(new TopicPartition(topic(), 0));
    consumer.assign(partitions);
    if (fromBeginning) {
      consumer.seekToBeginning(partitions);
    } else {
      consumer.seekToEnd(partitions);
    }
    partitions.forEach(consumer::position);
    return consumer;
  }

  private void createTopic() throws ExecutionException, InterruptedException {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", office.bootstrap()))) {
      admin.createTopics(List.of(new NewTopic(topic(), 1, (short) 1))).all().get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw e;
      }
    }
  }

  private Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(
        office.jdbcUrl(database), office.postgresUser(), office.postgresPassword());
  }

  private void createDatabase(Path root) throws SQLException, IOException {
    try (Connection connection = connect("postgres");
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    }
    try (Connection connection = connect(name);
        Statement statement = connection.createStatement()) {
      statement.execute(
          Files.readString(root.resolve("common/kit/src/main/resources/db/kit/V0_1__kit.sql")));
    }
  }

  private void registerConnector(Map<String, String> overrides)
      throws IOException, InterruptedException {
    ObjectNode config = (ObjectNode) json.readTree(office.connectorConfig(name));
    overrides.forEach(config::put);
    HttpResponse<String> accepted = send("/config", "PUT", json.writeValueAsString(config));
    if (accepted.statusCode() / 100 != 2) {
      throw new IOException("Connector refused: " + accepted.body());
    }
    awaitRunning();
  }

  /** Waits until the connector's task runs. */
  public void awaitRunning() {
    Awaitility.await("connector " + name)
        .atMost(CONNECTOR_LIMIT)
        .pollInterval(Duration.ofMillis(200))
        .ignoreExceptions()
        .until(
            () -> {
              JsonNode status = json.readTree(send("/status", "GET", "").body());
              return status.path("tasks").path(0).path("state").asText().equals("RUNNING");
            });
  }

  private HttpResponse<String> send(String path, String method, String body)
      throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(URI.create(office.connectUrl() + "/connectors/" + name + path))
            .timeout(Duration.ofSeconds(30))
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  @Override
  public void close() throws SQLException, IOException {
    try {
      discard();
      try (Admin admin = Admin.create(Map.of("bootstrap.servers", office.bootstrap()))) {
        admin.deleteTopics(List.of(topic())).all().get();
      }
    } catch (ExecutionException e) {
      throw new IOException("The topic " + topic() + " could not be deleted", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted", e);
    }
  }

  private void discard() throws IOException, InterruptedException, SQLException {
    send("", "DELETE", "");
    dropDatabase();
  }

  private void dropDatabase() throws SQLException {
    try (Connection connection = connect("postgres");
        Statement statement = connection.createStatement()) {
      Awaitility.await("slot of " + name + " released")
          .atMost(CONNECTOR_LIMIT)
          .ignoreExceptions()
          .until(
              () ->
                  statement.execute(
                      "select pg_drop_replication_slot(slot_name) from pg_replication_slots where"
                          + " database = '%s'".formatted(name)));
      statement.execute("drop database if exists " + name + " with (force)");
    }
  }
}

package org.patentoffice.journeys.bench;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.SynchronizedHistogram;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.patentoffice.embedded.client.RunningOffice;

/**
 * Commit to consumer: one row per transaction into an outbox of its own database, through a
 * connector of its own, to a consumer of its own. Ours has the office's connector settings; the
 * peer Debezium's defaults for polling and batching.
 */
final class OutboxLatency implements AutoCloseable {
  private static final Duration ARRIVAL_LIMIT = Duration.ofSeconds(30);
  private static final Duration CONNECTOR_LIMIT = Duration.ofSeconds(60);
  private static final Duration POLL = Duration.ofMillis(100);
  private static final int WRITERS = 4;

  private final RunningOffice office;
  private final String name;
  private final HttpClient http = HttpClient.newHttpClient();
  private final List<Connection> writers = new ArrayList<>();

  /** What one run measured. */
  record Result(Histogram micros, long committed, long consumed) {
    double p50() {
      return micros.getValueAtPercentile(50) / 1_000.0;
    }

    double p99() {
      return micros.getValueAtPercentile(99) / 1_000.0;
    }
  }

  OutboxLatency(RunningOffice office, Path root, String name, Map<String, String> overrides)
      throws IOException, SQLException, ExecutionException, InterruptedException {
    this.office = office;
    this.name = name;
    createTopic();
    createDatabase(root);
    registerConnector(overrides);
    for (int i = 0; i < WRITERS; i++) {
      writers.add(connect(name));
    }
  }

  Result measure(double perSecond, int events) throws InterruptedException, ExecutionException {
    Map<String, Long> committedAt = new ConcurrentHashMap<>();
    Histogram micros = new SynchronizedHistogram(60_000_000L, 3);
    try (KafkaConsumer<String, String> consumer = consumer();
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 1)) {
      Future<Long> reading = threads.submit(() -> read(consumer, committedAt, micros, events));
      List<Future<?>> writes = new ArrayList<>();
      for (int writer = 0; writer < WRITERS; writer++) {
        Connection connection = writers.get(writer);
        writes.add(
            threads.submit(
                () -> {
                  write(connection, perSecond / WRITERS, events / WRITERS, committedAt);
                  return null;
                }));
      }
      for (Future<?> write : writes) {
        write.get();
      }
      return new Result(micros, (long) events / WRITERS * WRITERS, reading.get());
    }
  }

  private void write(
      Connection connection, double perSecond, int events, Map<String, Long> committedAt)
      throws SQLException {
    Pace pace = new Pace(perSecond);
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into outbox (id, aggregate_type, aggregate_id, sequence, type, source, \"time\","
                + " subject, correlation_id, actor, payload) values (?, ?, ?, 1,"
                + " 'org.patentoffice.bench.measured.v1', '/bench', now()::text, ?, ?, 'bench', ?)")) {
      for (int i = 0; i < events; i++) {
        pace.awaitNext();
        UUID id = UUID.randomUUID();
        insert.setObject(1, id);
        insert.setString(2, topic());
        insert.setString(3, id.toString());
        insert.setString(4, id.toString());
        insert.setString(5, id.toString());
        insert.setString(6, "{\"measured\": \"" + "x".repeat(400) + "\"}");
        insert.executeUpdate();
        committedAt.put(id.toString(), System.nanoTime());
      }
    }
  }

  private static long read(
      KafkaConsumer<String, String> consumer,
      Map<String, Long> committedAt,
      Histogram micros,
      int events) {
    long consumed = 0;
    long lastArrival = System.nanoTime();
    while (consumed < events && System.nanoTime() - lastArrival < ARRIVAL_LIMIT.toNanos()) {
      for (ConsumerRecord<String, String> record : consumer.poll(POLL)) {
        long now = System.nanoTime();
        lastArrival = now;
        consumed++;
        Long committed = committedAt.remove(record.key());
        // A record can overtake the return of its own commit: that counts as no time at all.
        micros.recordValue(committed == null ? 0 : Math.max(0, (now - committed) / 1_000));
      }
    }
    return consumed;
  }

  private KafkaConsumer<String, String> consumer() {
    KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", office.bootstrap(), "enable.auto.commit", "false"),
            new StringDeserializer(),
            new StringDeserializer());
    List<TopicPartition> partitions = List.of(new TopicPartition(topic(), 0));
    consumer.assign(partitions);
    consumer.seekToEnd(partitions);
    partitions.forEach(consumer::position);
    return consumer;
  }

  private String topic() {
    return "bench." + name;
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
      statement.execute("drop database if exists " + name + " with (force)");
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
    ObjectMapper json = new ObjectMapper();
    ObjectNode config = (ObjectNode) json.readTree(office.connectorConfig(name));
    overrides.forEach(config::put);
    HttpResponse<String> accepted =
        send("/connectors/" + name + "/config", "PUT", json.writeValueAsString(config));
    if (accepted.statusCode() / 100 != 2) {
      throw new IOException("Connector refused: " + accepted.body());
    }
    Awaitility.await("connector " + name)
        .atMost(CONNECTOR_LIMIT)
        .pollInterval(Duration.ofMillis(200))
        .until(
            () -> {
              JsonNode status =
                  json.readTree(send("/connectors/" + name + "/status", "GET", "").body());
              return status.path("tasks").path(0).path("state").asText().equals("RUNNING");
            });
  }

  private HttpResponse<String> send(String path, String method, String body)
      throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(URI.create(office.connectUrl() + path))
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /** Leaves nothing behind: connector, slot, database, topic. */
  @Override
  public void close() throws SQLException, IOException, InterruptedException, ExecutionException {
    send("/connectors/" + name, "DELETE", "");
    for (Connection writer : writers) {
      writer.close();
    }
    try (Connection connection = connect("postgres");
        Statement statement = connection.createStatement()) {
      Awaitility.await("slot of " + name + " released")
          .atMost(CONNECTOR_LIMIT)
          .ignoreExceptions()
          .until(
              () ->
                  statement.execute(
                      "select pg_drop_replication_slot(slot_name) from pg_replication_slots where"
                          + " database = '"
                          + name
                          + "'"));
      statement.execute("drop database if exists " + name + " with (force)");
    }
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", office.bootstrap()))) {
      admin.deleteTopics(List.of(topic())).all().get();
    }
  }
}

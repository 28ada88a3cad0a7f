package org.patentoffice.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentoffice.embedded.office.Office;

/** The test platform as the test kit uses it, and the outbox connector on it. */
class PlatformIT {

  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final String OUTBOX =
      """
      create table outbox (position bigint generated always as identity primary key,
        id uuid not null default gen_random_uuid(), aggregate_type text, aggregate_id text,
        sequence bigint, type text, source text, "time" text, subject text, correlation_id text,
        causation_id text, actor text, reason text, traceparent text,
        specversion text default '1.0', content_type text default 'application/json', payload text);
      create publication outbox for table outbox;
      grant select on outbox to debezium;
      """;
  private static final String INSERT =
      """
      insert into outbox (aggregate_type, aggregate_id, sequence, type, payload)
        select 'office.probe', 'case', n, 'org.patentoffice.x.v1', '{"b": 1,  "a": "日本", "n": ' || n || '}'
          from generate_series(%d, %d) n
      """;

  @TempDir private Path folder;
  private Process parent;
  private Process platform;
  private Properties ready;

  @BeforeEach
  void startPlatform() throws IOException {
    parent = new ProcessBuilder("sleep", "600").start();
    Path target = Office.here().folders().embeddedTarget();
    platform =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                target.resolve("classes")
                    + File.pathSeparator
                    + Files.readString(target.resolve("classpath.txt")).strip(),
                TestPlatform.class.getName(),
                "--dir=" + folder,
                "--parent-pid=" + parent.pid())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("platform.log").toFile())
            .start();
    await().atMost(LIMIT).until(() -> Files.exists(folder.resolve("ready.properties")));
    ready = new Properties();
    try (InputStream in = Files.newInputStream(folder.resolve("ready.properties"))) {
      ready.load(in);
    }
  }

  @AfterEach
  void stopPlatform() throws InterruptedException {
    parent.destroyForcibly();
    platform.waitFor();
  }

  @Test
  void shouldCarryEveryRowUnchangedAndInOrderWhenRowsAreOlderThanTheConnector() throws Exception {
    // Given
    createTopics();
    execute("postgres", "create database scratch");
    execute("scratch", OUTBOX);
    execute("scratch", INSERT.formatted(1, 20));
    registerConnector();
    List<ConsumerRecord<String, String>> old = records(20);

    // When
    execute("scratch", INSERT.formatted(21, 40));

    // Then
    List<ConsumerRecord<String, String>> all = records(40);
    assertThat(old).hasSize(20);
    assertThat(all)
        .extracting(record -> header(record, "ce_sequence"))
        .containsExactlyElementsOf(upTo(40));
    assertThat(all).extracting(ConsumerRecord::key).containsOnly("case");
    assertThat(all.getFirst().value()).isEqualTo("{\"b\": 1,  \"a\": \"日本\", \"n\": 1}");
    assertThat(header(all.getFirst(), "content-type")).isEqualTo("application/json");
    assertThat(all.getFirst().headers().lastHeader("ce_reason").value()).isNull();
  }

  @Test
  void shouldLeaveNothingBehindWhenParentEnds() throws Exception {
    // Given
    List<ProcessHandle> servers = platform.descendants().toList();

    // When
    parent.destroyForcibly();

    // Then
    await().atMost(LIMIT).until(() -> !platform.isAlive());
    assertThat(servers).isNotEmpty().noneMatch(ProcessHandle::isAlive);
    assertThat(folder.resolve("pg")).doesNotExist();
    assertThat(folder.resolve("kafka")).doesNotExist();
    assertThat(folder.resolve("ready.properties")).doesNotExist();
  }

  private void createTopics() throws ExecutionException, InterruptedException {
    try (Admin admin =
        Admin.create(Map.of("bootstrap.servers", ready.getProperty("kafka.bootstrap")))) {
      admin
          .createTopics(
              List.of(
                  new NewTopic("office.probe", 1, (short) 1),
                  new NewTopic("debezium.heartbeat", 1, (short) 1)))
          .all()
          .get();
    }
  }

  private void execute(String database, String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:"
                    + ready.getProperty("postgres.port")
                    + "/"
                    + database,
                ready.getProperty("postgres.user"),
                ready.getProperty("postgres.password"));
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private void registerConnector() throws IOException {
    String configuration =
        Files.readString(Office.here().folders().connectorTemplate())
            .replace("{{database.hostname}}", "127.0.0.1")
            .replace("{{database.port}}", ready.getProperty("postgres.port"))
            .replace("{{database.user}}", ready.getProperty("debezium.user"))
            .replace("{{database.password}}", ready.getProperty("debezium.password"))
            .replace("{{database.dbname}}", "scratch")
            .replace("{{heartbeat.interval.ms}}", "1000");
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(ready.getProperty("connect.url") + "/connectors/scratch/config"))
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(configuration))
            .build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      await()
          .atMost(LIMIT)
          .until(() -> http.send(request, BodyHandlers.ofString()).statusCode() / 100 == 2);
    }
  }

  private List<ConsumerRecord<String, String>> records(int count) {
    List<ConsumerRecord<String, String>> records = new ArrayList<>();
    TopicPartition partition = new TopicPartition("office.probe", 0);
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", ready.getProperty("kafka.bootstrap")),
            new StringDeserializer(),
            new StringDeserializer())) {
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      await()
          .atMost(LIMIT)
          .until(
              () -> {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
                return records.size() >= count;
              });
    }
    return records;
  }

  private static String header(ConsumerRecord<String, String> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }

  private static List<String> upTo(int last) {
    return java.util.stream.IntStream.rangeClosed(1, last).mapToObj(String::valueOf).toList();
  }
}

package org.patentoffice.journeys.bench.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.patentoffice.journeys.bench.measure.Measured;

/**
 * The least that a projection under duplicates must do: parse, and upsert one row per event, 500 to
 * a transaction. It keeps no history, folds nothing and announces nothing.
 */
public final class UpsertLoop {
  private static final Duration POLL = Duration.ofMillis(200);
  private static final int BATCH = 500;
  private static final String TABLE =
      """
      create table if not exists standing (
        application_number text not null, event_id text not null, type text not null, payload text not null,
        primary key (application_number, event_id))
      """;
  private static final String UPSERT =
      """
      insert into standing (application_number, event_id, type, payload) values (?, ?, ?, ?)
      on conflict (application_number, event_id) do update set type = excluded.type, payload = excluded.payload
      """;

  private UpsertLoop() {}

  /** Environment: {@code KAFKA}, {@code DB_URL}, {@code DB_PASSWORD}, {@code FROM}: offsets. */
  public static void main(String[] arguments) throws SQLException, IOException {
    Map<TopicPartition, Long> from = Offsets.read(System.getenv("FROM"));
    ObjectMapper json = new ObjectMapper();
    try (KafkaConsumer<String, byte[]> consumer =
            new KafkaConsumer<>(
                Map.of(
                    "bootstrap.servers",
                    System.getenv("KAFKA"),
                    "enable.auto.commit",
                    false,
                    "max.poll.records",
                    BATCH),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        Connection database =
            DriverManager.getConnection(
                System.getenv("DB_URL"), "postgres", System.getenv("DB_PASSWORD"))) {
      try (Statement create = database.createStatement()) {
        create.execute(TABLE);
      }
      database.setAutoCommit(false);
      consumer.assign(from.keySet());
      from.forEach(consumer::seek);
      long begin = from.values().stream().mapToLong(each -> each).sum();
      long expected =
          consumer.endOffsets(from.keySet()).values().stream().mapToLong(each -> each).sum()
              - begin;
      long start = System.nanoTime();
      long events = 0;
      try (PreparedStatement upsert = database.prepareStatement(UPSERT)) {
        while (events < expected) {
          ConsumerRecords<String, byte[]> records = consumer.poll(POLL);
          for (ConsumerRecord<String, byte[]> record : records) {
            JsonNode payload = json.readTree(record.value());
            upsert.setString(1, record.key());
            upsert.setString(2, header(record, "ce_id"));
            upsert.setString(3, header(record, "ce_type"));
            upsert.setString(4, payload.toString());
            upsert.addBatch();
          }
          if (!records.isEmpty()) {
            upsert.executeBatch();
            database.commit();
            events += records.count();
          }
        }
      }
      Measured.here(events, start).tell();
    }
  }

  private static String header(ConsumerRecord<String, byte[]> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }

  /** Offsets as text, {@code topic/partition=offset} with commas between. */
  static final class Offsets {
    private Offsets() {}

    static String write(Map<TopicPartition, Long> offsets) {
      StringBuilder text = new StringBuilder();
      offsets.forEach(
          (partition, offset) ->
              text.append(text.isEmpty() ? "" : ",")
                  .append(partition.topic())
                  .append('/')
                  .append(partition.partition())
                  .append('=')
                  .append(offset));
      return text.toString();
    }

    static Map<TopicPartition, Long> read(String text) {
      return List.of(text.split(",")).stream()
          .map(each -> each.split("[/=]"))
          .collect(
              java.util.stream.Collectors.toMap(
                  each -> new TopicPartition(each[0], Integer.parseInt(each[1])),
                  each -> Long.parseLong(each[2])));
    }
  }
}

package org.patentoffice.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.header.Header;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.patentoffice.embedded.client.RunningOffice;
import org.patentoffice.journeys.pipe.ScratchOutbox;
import org.patentoffice.journeys.pipe.ScratchOutbox.Note;

/**
 * The pipe from outbox to topic on the real parts: what is on the wire, and what a kill does to it.
 * At least once is the promise; order of first arrival per key and the exact bytes are too.
 */
@ExtendWith(RunningOfficeExtension.class)
class PipeIT {
  private static final Duration ARRIVAL = Duration.ofSeconds(60);
  private static final int MANY = 2_000;

  @Test
  void shouldCarryHeadersAndBytesUntouched(RunningOffice office) throws Exception {
    try (ScratchOutbox outbox = scratch(office, "pipe_bytes")) {
      // Given
      String payload = "{\"z\": 1,\t\"a\":\"特許　①−～\\u0041\" , \"n\":1.50e3 }";
      Note note = new Note(UUID.randomUUID(), "特願2026-000001", 1, payload);

      // When
      append(outbox, List.of(note));

      // Then
      ConsumerRecord<String, String> record = arrivals(outbox, 1).getFirst();
      assertThat(record.key()).isEqualTo(note.key());
      assertThat(record.value()).isEqualTo(payload);
      assertThat(headers(record))
          .containsEntry("ce_specversion", "1.0")
          .containsEntry("ce_id", note.id().toString())
          .containsEntry("ce_type", "org.patentoffice.scratch.noted.v1")
          .containsEntry("ce_source", "/scratch")
          .containsEntry("ce_subject", "特願2026-000001")
          .containsEntry("ce_time", "2026-11-21T00:00:00Z")
          .containsEntry("ce_sequence", "1")
          .containsEntry("ce_correlationid", "correlation-" + note.id())
          .containsEntry("ce_causationid", "causation-" + note.id())
          .containsEntry("ce_actor", "hanako")
          .containsEntry("ce_reason", "試験")
          .containsEntry("traceparent", "00-00000000000000000000000000000001-0000000000000001-01")
          .containsEntry("content-type", "application/json");
    }
  }

  @Test
  void shouldKeepOrderAndLoseNothingWhenDebeziumIsKilledInMidTransaction(RunningOffice office)
      throws Exception {
    try (ScratchOutbox outbox = scratch(office, "pipe_debezium")) {
      // Given
      List<Note> notes = notes("特願2026-000002", MANY);

      // When
      appendInOneTransaction(outbox, notes, () -> kill(office, "connect"));

      // Then
      assertThat(firstArrivals(outbox, MANY)).isEqualTo(ids(notes));
    }
  }

  @Test
  void shouldKeepOrderAndLoseNothingWhenKafkaIsKilled(RunningOffice office) throws Exception {
    try (ScratchOutbox outbox = scratch(office, "pipe_kafka")) {
      // Given
      List<Note> before = notes("特願2026-000003", MANY / 2);
      append(outbox, before);

      // When
      kill(office, "kafka");
      List<Note> after = notes("特願2026-000004", MANY / 2);
      append(outbox, after);

      // Then
      List<String> all = new ArrayList<>(ids(before));
      all.addAll(ids(after));
      assertThat(firstArrivals(outbox, MANY)).isEqualTo(all);
    }
  }

  @Test
  void shouldDeliverWhatWasCommittedWhenTheWriterDiesRightAfterCommit(RunningOffice office)
      throws Exception {
    try (ScratchOutbox outbox = scratch(office, "pipe_writer")) {
      // Given
      List<Note> committed = notes("特願2026-000005", 10);
      List<Note> lost = notes("特願2026-000006", 10);

      // When
      append(outbox, committed);
      appendAndDieBeforeCommit(outbox, lost);

      // Then
      assertThat(firstArrivals(outbox, 10)).isEqualTo(ids(committed));
    }
  }

  private static ScratchOutbox scratch(RunningOffice office, String name) throws Exception {
    return new ScratchOutbox(office, OfficeScript.root(), name, Map.of());
  }

  private static List<Note> notes(String key, int count) {
    List<Note> notes = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      notes.add(new Note(UUID.randomUUID(), key, i, "{\"n\": " + i + "}"));
    }
    return notes;
  }

  private static List<String> ids(List<Note> notes) {
    return notes.stream().map(note -> note.id().toString()).toList();
  }

  private static void append(ScratchOutbox outbox, List<Note> notes) throws SQLException {
    try (Connection connection = outbox.connect();
        PreparedStatement insert = outbox.prepare(connection)) {
      for (Note note : notes) {
        outbox.append(insert, note);
      }
    }
  }

  private interface Blow {
    void strike() throws Exception;
  }

  private static void appendInOneTransaction(ScratchOutbox outbox, List<Note> notes, Blow blow)
      throws Exception {
    try (Connection connection = outbox.connect();
        PreparedStatement insert = outbox.prepare(connection)) {
      connection.setAutoCommit(false);
      int half = notes.size() / 2;
      for (Note note : notes.subList(0, half)) {
        outbox.append(insert, note);
      }
      blow.strike();
      for (Note note : notes.subList(half, notes.size())) {
        outbox.append(insert, note);
      }
      connection.commit();
    }
  }

  private static void appendAndDieBeforeCommit(ScratchOutbox outbox, List<Note> notes)
      throws SQLException {
    try (Connection connection = outbox.connect();
        PreparedStatement insert = outbox.prepare(connection)) {
      connection.setAutoCommit(false);
      for (Note note : notes) {
        outbox.append(insert, note);
      }
      connection.abort(Runnable::run);
    }
  }

  private static void kill(RunningOffice office, String process) throws Exception {
    ProcessHandle victim = office.process(process).orElseThrow();
    victim.destroyForcibly();
    Awaitility.await(process + " is dead").atMost(ARRIVAL).until(() -> !victim.isAlive());
  }

  /** Event ids in order of first arrival; repeats are what at-least-once allows. */
  private static List<String> firstArrivals(ScratchOutbox outbox, int count) {
    return new ArrayList<>(
        new LinkedHashSet<>(
            arrivals(outbox, count).stream()
                .map(record -> headers(record).getOrDefault("ce_id", "?"))
                .toList()));
  }

  private static List<ConsumerRecord<String, String>> arrivals(ScratchOutbox outbox, int distinct) {
    List<ConsumerRecord<String, String>> records = new ArrayList<>();
    LinkedHashSet<String> ids = new LinkedHashSet<>();
    try (KafkaConsumer<String, String> consumer = outbox.consumer(true)) {
      Awaitility.await(distinct + " events")
          .atMost(ARRIVAL)
          .pollInterval(Duration.ofMillis(10))
          .until(
              () -> {
                for (ConsumerRecord<String, String> record :
                    consumer.poll(Duration.ofMillis(200))) {
                  records.add(record);
                  ids.add(headers(record).getOrDefault("ce_id", "?"));
                }
                return ids.size() >= distinct;
              });
    }
    return records;
  }

  private static Map<String, String> headers(ConsumerRecord<String, String> record) {
    Map<String, String> headers = new LinkedHashMap<>();
    for (Header header : record.headers()) {
      if (header.value() != null) {
        headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
      }
    }
    return headers;
  }
}

package org.patentoffice.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.patentoffice.testkit.Events;
import org.patentoffice.testkit.OfficeEvents;
import org.patentoffice.testkit.OfficeServers;

/** The outbox on real PostgreSQL, and what Debezium makes of it on real Kafka. */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class OutboxTest {
  private static final String TOPIC = "office.probe";

  @OfficeEvents Events events;
  @Inject Outbox outbox;
  @Inject DataSource database;

  private final String key = "特願2026-" + UUID.randomUUID();

  record Probe(String probeId, String sentAt) {}

  @Test
  void shouldStandOnTheTopicAsACloudEventWhenCommitted() {
    // Given
    Cause cause = Cause.ofCommand("hanako", "試験のため");

    // When
    QuarkusTransaction.requiringNew().run(() -> append(cause));

    // Then
    Events.Emitted emitted = awaitFirst();
    assertThat(emitted.payload())
        .isEqualTo("{\"probeId\":\"p\",\"sentAt\":\"2026-11-21T00:00:00Z\"}");
    assertThat(emitted.headers())
        .containsEntry("ce_specversion", "1.0")
        .containsEntry("ce_source", "/kit")
        .containsEntry("ce_subject", key)
        .containsEntry("ce_sequence", "1")
        .containsEntry("ce_actor", "hanako")
        .containsEntry("ce_reason", "試験のため")
        .containsEntry("ce_correlationid", cause.correlationId())
        .containsEntry("content-type", "application/json");
  }

  @Test
  void shouldLeaveNoTraceWhenTheTransactionRollsBack() {
    // Given
    Cause cause = Cause.ofCommand("hanako", null);
    String other = key + "-kept";

    // When
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          append(cause);
                          throw new IllegalStateException("changed my mind");
                        }))
        .isInstanceOf(IllegalStateException.class);
    QuarkusTransaction.requiringNew().run(() -> append(other, cause));

    // Then
    awaitFirst(other);
    assertThat(events.present(TOPIC, key)).isEmpty();
  }

  @Test
  void shouldNumberDenselyWhenManyAppendAtOnce() throws InterruptedException {
    // Given
    int writers = 8;
    Cause cause = Cause.ofCommand("hanako", null);

    // When
    try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
      threads.invokeAll(
          IntStream.range(0, writers)
              .mapToObj(i -> (Callable<Integer>) () -> appendUntilWon(cause))
              .toList());
    }

    // Then
    List<Long> sequences =
        org.awaitility.Awaitility.await()
            .until(() -> events.present(TOPIC, key), list -> list.size() >= writers)
            .stream()
            .map(Events.Emitted::sequence)
            .toList();
    assertThat(sequences)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, writers).boxed().toList());
  }

  private int appendUntilWon(Cause cause) {
    for (int attempt = 1; ; attempt++) {
      try {
        QuarkusTransaction.requiringNew().run(() -> append(cause));
        return attempt;
      } catch (RuntimeException e) {
        assertThat(org.patentoffice.kit.inbox.DatabaseFaults.isTransient(e)).isTrue();
      }
    }
  }

  @Test
  void shouldNumberEachAggregateDenselyWhenSeveralAreAppendedTogether() {
    // Given
    String other = key + "-other";
    Cause cause = Cause.ofCommand("hanako", null);
    QuarkusTransaction.requiringNew().run(() -> append(cause));
    List<OutgoingEvent> told =
        IntStream.rangeClosed(1, 6)
            .mapToObj(
                i ->
                    new OutgoingEvent(
                        TOPIC,
                        i % 2 == 0 ? key : other,
                        "probe-sent",
                        new Probe("p" + i, "2026-11-21T00:00:00Z"),
                        cause))
            .toList();

    // When
    QuarkusTransaction.requiringNew().run(() -> outbox.appendAll(told));

    // Then
    List<Events.Emitted> ofOther =
        org.awaitility.Awaitility.await()
            .atMost(Events.PATIENCE)
            .until(() -> events.present(TOPIC, other), list -> list.size() == 3);
    assertThat(ofOther).extracting(Events.Emitted::sequence).containsExactly(1L, 2L, 3L);
    assertThat(ofOther.getFirst().payload()).contains("p1");
    assertThat(ofOther.getLast().payload()).contains("p5");
    assertThat(events.present(TOPIC, key))
        .extracting(Events.Emitted::sequence)
        .containsExactly(1L, 2L, 3L, 4L);
  }

  @Test
  void shouldRefuseUpdateAndDeleteBecauseTheOutboxIsAppendOnly() throws SQLException {
    // Given
    QuarkusTransaction.requiringNew().run(() -> append(Cause.ofCommand("hanako", null)));

    // When
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {

      // Then
      assertThatThrownBy(() -> statement.executeUpdate("update outbox set payload = '{}'"))
          .hasMessageContaining("append-only");
      assertThatThrownBy(() -> statement.executeUpdate("delete from outbox"))
          .hasMessageContaining("append-only");
    }
  }

  private void append(Cause cause) {
    append(key, cause);
  }

  private void append(String aggregateId, Cause cause) {
    outbox.append(
        new OutgoingEvent(
            TOPIC, aggregateId, "probe-sent", new Probe("p", "2026-11-21T00:00:00Z"), cause));
  }

  private Events.Emitted awaitFirst() {
    return awaitFirst(key);
  }

  private Events.Emitted awaitFirst(String aggregateId) {
    return org.awaitility.Awaitility.await()
        .atMost(Events.PATIENCE)
        .until(() -> events.present(TOPIC, aggregateId), list -> !list.isEmpty())
        .getFirst();
  }
}

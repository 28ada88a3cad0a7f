package org.patentoffice.journeys.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
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
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.patentoffice.embedded.client.RunningOffice;
import org.patentoffice.journeys.bench.measure.Pace;
import org.patentoffice.journeys.pipe.ScratchOutbox;

/** Commit to consumer: one row per transaction at a steady rate, and when a consumer had it. */
final class OutboxLatency implements AutoCloseable {
  private static final Duration ARRIVAL_LIMIT = Duration.ofSeconds(30);
  private static final Duration POLL = Duration.ofMillis(100);
  private static final int WRITERS = 4;
  private static final String PAYLOAD = "{\"measured\": \"" + "x".repeat(400) + "\"}";

  private final ScratchOutbox outbox;
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
    outbox = new ScratchOutbox(office, root, name, overrides);
    for (int i = 0; i < WRITERS; i++) {
      writers.add(outbox.connect());
    }
  }

  Result measure(double perSecond, int events) throws InterruptedException, ExecutionException {
    Map<String, Long> committedAt = new ConcurrentHashMap<>();
    Histogram micros = new SynchronizedHistogram(60_000_000L, 3);
    long rows = (long) events / WRITERS * WRITERS;
    try (KafkaConsumer<String, String> consumer = outbox.consumer(false);
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 1)) {
      Future<Long> reading = threads.submit(() -> read(consumer, committedAt, micros, rows));
      List<Future<?>> writes = new ArrayList<>();
      for (Connection writer : writers) {
        writes.add(
            threads.submit(
                () -> {
                  write(writer, perSecond / WRITERS, events / WRITERS, committedAt);
                  return null;
                }));
      }
      for (Future<?> write : writes) {
        write.get();
      }
      return new Result(micros, rows, reading.get());
    }
  }

  private void write(
      Connection connection, double perSecond, int events, Map<String, Long> committedAt)
      throws SQLException {
    Pace pace = new Pace(perSecond);
    try (PreparedStatement insert = outbox.prepare(connection)) {
      for (int i = 0; i < events; i++) {
        pace.awaitNext();
        UUID id = UUID.randomUUID();
        outbox.append(insert, new ScratchOutbox.Note(id, id.toString(), 1, PAYLOAD));
        committedAt.put(id.toString(), System.nanoTime());
      }
    }
  }

  private static long read(
      KafkaConsumer<String, String> consumer,
      Map<String, Long> committedAt,
      Histogram micros,
      long events) {
    long consumed = 0;
    long lastArrival = System.nanoTime();
    while (consumed < events && System.nanoTime() - lastArrival < ARRIVAL_LIMIT.toNanos()) {
      for (ConsumerRecord<String, String> record : consumer.poll(POLL)) {
        lastArrival = System.nanoTime();
        consumed++;
        Long committed = committedAt.remove(record.key());
        // A record can overtake the return of its own commit: that counts as no time at all.
        micros.recordValue(committed == null ? 0 : Math.max(0, (lastArrival - committed) / 1_000));
      }
    }
    return consumed;
  }

  @Override
  public void close() throws SQLException, IOException {
    for (Connection writer : writers) {
      writer.close();
    }
    outbox.close();
  }
}

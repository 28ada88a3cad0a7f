package org.patentoffice.journeys.bench.receiving;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.Histogram;
import org.patentoffice.journeys.bench.measure.Measured;

/**
 * The least that a durable receipt costs: the rows that a filing leaves (files, application, event,
 * receipt), copied from samples and committed, one transaction each, over as many connections.
 * Nothing is examined, converted, numbered, chained or signed, so nobody waits for anybody. In
 * place of pgbench, which is not on every machine.
 */
public final class RowWriter {
  private static final int DIGEST_BYTES = 32;

  private RowWriter() {}

  /**
   * What it did.
   *
   * @param p50Millis from due to commit; 0 without a rate
   */
  record Written(Measured measured, double p50Millis, double p99Millis) {}

  /** The rows of one filing. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Sample(
      List<Integer> files, String answer, byte[] signature, String documentCode, String payload) {}

  /**
   * Environment: {@code DB_URL} of the samples, {@code PEER_URL} where to write, {@code
   * DB_PASSWORD}; {@code SAMPLES}: receipt numbers by size; {@code FILINGS}; {@code RATE} per
   * second, 0 for as fast as possible.
   */
  public static void main(String[] arguments) throws Exception {
    String password = System.getenv("DB_PASSWORD");
    Map<Mix.Size, Sample> samples = new EnumMap<>(Mix.Size.class);
    try (Connection receiving =
        DriverManager.getConnection(System.getenv("DB_URL"), "postgres", password)) {
      String[] receipts = System.getenv("SAMPLES").split(",");
      int n = 0;
      for (Mix.Size size : Mix.Size.values()) {
        samples.put(size, sample(receiving, receipts[n]));
        n++;
      }
    }
    int filings = Integer.parseInt(System.getenv("FILINGS"));
    double rate = Double.parseDouble(System.getenv("RATE"));
    BlockingQueue<Writer> free = new ArrayBlockingQueue<>(Load.CONNECTIONS);
    for (int i = 0; i < Load.CONNECTIONS; i++) {
      free.add(
          new Writer(DriverManager.getConnection(System.getenv("PEER_URL"), "postgres", password)));
    }
    Load.Work work =
        n -> {
          Writer writer = free.take();
          try {
            writer.write(Objects.requireNonNull(samples.get(Mix.size(n))));
          } finally {
            free.add(writer);
          }
        };
    Load.closed(Load.CONNECTIONS * 4, work); // prepared statements, warm code
    long start = System.nanoTime();
    Histogram micros = null;
    if (rate > 0) {
      micros = Load.open(filings, rate, work);
    } else {
      Load.closed(filings, work);
    }
    Measured measured = Measured.here(filings, start);
    Written written =
        micros == null
            ? new Written(measured, 0, 0)
            : new Written(
                measured,
                micros.getValueAtPercentile(50) / 1_000.0,
                micros.getValueAtPercentile(99) / 1_000.0);
    System.out.println(new ObjectMapper().writeValueAsString(written));
    for (Writer writer : free) {
      writer.close();
    }
  }

  private static Sample sample(Connection receiving, String receipt) throws Exception {
    try (PreparedStatement select =
        receiving.prepareStatement(
            """
            select r.answer, r.signature, r.document_code, o.payload
              from receipt r join outbox o on o.aggregate_id = r.application_number
             where r.document_number = ?
            """)) {
      select.setString(1, receipt);
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          throw new IllegalStateException("No receipt " + receipt);
        }
        JsonNode answer = new ObjectMapper().readTree(row.getString(1));
        List<Integer> files = new ArrayList<>();
        answer.path("parts").forEach(part -> files.add(part.path("size").asInt()));
        return new Sample(
            files, row.getString(1), row.getBytes(2), row.getString(3), row.getString(4));
      }
    }
  }

  /** One connection. */
  private static final class Writer implements AutoCloseable {
    private static final AtomicLong POSITION = new AtomicLong(System.currentTimeMillis() * 1_000);

    private final Connection connection;
    private final PreparedStatement content;
    private final PreparedStatement application;
    private final PreparedStatement event;
    private final PreparedStatement receipt;

    Writer(Connection connection) throws SQLException {
      this.connection = connection;
      connection.setAutoCommit(false);
      content =
          connection.prepareStatement(
              "insert into content (sha256, media_type, size_bytes, bytes) values (?, 'x/y', ?, ?)");
      application =
          connection.prepareStatement(
              "insert into application (application_number, owner, title, claim_count,"
                  + " received_at, filing_date, applicants) values (?, 'hanako', ?, 3, now(),"
                  + " current_date, array['999000001 架空工業株式会社'])");
      event =
          connection.prepareStatement(
              "insert into outbox (id, aggregate_type, aggregate_id, sequence, type, source,"
                  + " \"time\", subject, correlation_id, actor, payload) values (?,"
                  + " 'receiving.application', ?, 1, 'filing-received', '/receiving', ?, ?, ?,"
                  + " 'hanako', ?)");
      receipt =
          connection.prepareStatement(
              "insert into receipt (document_number, application_number, document_code, owner,"
                  + " idempotency_key, package_sha256, received_at, answer, chain_position,"
                  + " text_sha256, signature) values (?, ?, ?, 'hanako', ?, ?, now(), ?, ?, ?, ?)");
    }

    void write(Sample sample) throws SQLException {
      long position = POSITION.incrementAndGet();
      String number = "P" + position;
      String digest = "";
      for (int size : sample.files()) {
        byte[] bytes = new byte[size];
        ThreadLocalRandom.current().nextBytes(bytes);
        digest = digest();
        content.setString(1, digest);
        content.setLong(2, size);
        content.setBytes(3, bytes);
        content.addBatch();
      }
      content.executeBatch();
      application.setString(1, number);
      application.setString(2, number);
      application.executeUpdate();
      event.setObject(1, UUID.randomUUID());
      event.setString(2, number);
      event.setString(3, "2026-11-21T00:00:00Z");
      event.setString(4, number);
      event.setString(5, number);
      event.setString(6, sample.payload());
      event.executeUpdate();
      receipt.setString(1, number);
      receipt.setString(2, number);
      receipt.setString(3, sample.documentCode());
      receipt.setString(4, number);
      receipt.setString(5, digest);
      receipt.setString(6, sample.answer());
      receipt.setLong(7, position);
      receipt.setString(8, digest);
      receipt.setBytes(9, sample.signature());
      receipt.executeUpdate();
      connection.commit();
    }

    private static String digest() {
      byte[] bytes = new byte[DIGEST_BYTES];
      ThreadLocalRandom.current().nextBytes(bytes);
      return HexFormat.of().formatHex(bytes);
    }

    @Override
    public void close() throws SQLException {
      connection.close();
    }
  }
}

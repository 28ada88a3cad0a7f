package org.patentoffice.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.patentoffice.kit.time.OfficeClock;

/**
 * The append-only outbox of this service. One INSERT per event, in the caller's transaction; the
 * sequence per aggregate is dense from 1 and unique, so that a lost race is a lost append.
 */
@ApplicationScoped
public class Outbox {
  /** An event is a fact, not a document: documents travel by reference. */
  public static final int MAX_PAYLOAD_BYTES = 512 * 1024;

  private static final String INSERT =
      """
      insert into outbox (id, aggregate_type, aggregate_id, sequence, type, source, "time", subject,
                          correlation_id, causation_id, actor, reason, traceparent, payload)
      select ?, ?, ?, coalesce(max(sequence), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
        from outbox where aggregate_type = ? and aggregate_id = ?
      """;

  private final DataSource database;
  private final ObjectMapper json;
  private final OfficeClock clock;
  private final String service;

  Outbox(
      DataSource database,
      ObjectMapper json,
      OfficeClock clock,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.database = database;
    this.json = json;
    this.clock = clock;
    this.service = service;
  }

  /**
   * Appends one event in the current transaction.
   *
   * @return the event's id
   * @throws IllegalArgumentException when the payload cannot be written as JSON or is over {@link
   *     #MAX_PAYLOAD_BYTES}
   */
  public UUID append(OutgoingEvent event) {
    return appendAll(List.of(event)).getFirst();
  }

  /**
   * Appends events in the current transaction, in this order and in one round trip.
   *
   * @return their ids
   * @throws IllegalArgumentException as {@link #append}; none is appended then
   */
  public List<UUID> appendAll(List<OutgoingEvent> events) {
    List<UUID> ids = new ArrayList<>(events.size());
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (OutgoingEvent event : events) {
        UUID id = UUID.randomUUID();
        fill(insert, id, event);
        insert.addBatch();
        ids.add(id);
      }
      insert.executeBatch();
    } catch (SQLException e) {
      throw new OutboxFailure("Could not append " + names(events), e);
    }
    return ids;
  }

  private void fill(PreparedStatement insert, UUID id, OutgoingEvent event) throws SQLException {
    Cause cause = event.cause();
    int column = 0;
    insert.setObject(++column, id);
    insert.setString(++column, event.aggregateType());
    insert.setString(++column, event.aggregateId());
    insert.setString(++column, typeOf(event.name()));
    insert.setString(++column, "/" + service);
    insert.setString(++column, DateTimeFormatter.ISO_INSTANT.format(clock.now()));
    insert.setString(++column, event.aggregateId());
    insert.setString(++column, cause.correlationId());
    insert.setString(++column, cause.causationId());
    insert.setString(++column, cause.actor());
    insert.setString(++column, cause.reason());
    insert.setString(++column, cause.traceparent());
    insert.setString(++column, write(event));
    insert.setString(++column, event.aggregateType());
    insert.setString(++column, event.aggregateId());
  }

  private static String names(List<OutgoingEvent> events) {
    return events.stream()
        .map(event -> event.name() + " of " + event.aggregateId())
        .collect(Collectors.joining(", "));
  }

  private String typeOf(String name) {
    return "org.patentoffice." + service + "." + name + ".v1";
  }

  private String write(OutgoingEvent event) {
    try {
      String payload = json.writeValueAsString(event.payload());
      int bytes = payload.getBytes(StandardCharsets.UTF_8).length;
      if (bytes > MAX_PAYLOAD_BYTES) {
        throw new IllegalArgumentException(
            "Expected an event of at most %d bytes, but %s of %s has %d"
                .formatted(MAX_PAYLOAD_BYTES, event.name(), event.aggregateId(), bytes));
      }
      return payload;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Not writable as JSON: " + event.name(), e);
    }
  }

  /** The database refused the append: a fault, or a lost race on the sequence. */
  public static final class OutboxFailure extends RuntimeException {
    OutboxFailure(String message, SQLException cause) {
      super(message, cause);
    }
  }
}

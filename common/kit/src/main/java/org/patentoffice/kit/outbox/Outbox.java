package org.patentoffice.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.patentoffice.kit.time.OfficeClock;

/**
 * The append-only outbox of this service. INSERTs only, in the caller's transaction; the sequence
 * per aggregate is dense from 1 and unique, so that a lost race is a lost append.
 */
@ApplicationScoped
public class Outbox {
  /** An event is a fact, not a document: documents travel by reference. */
  public static final int MAX_PAYLOAD_BYTES = 512 * 1024;

  private static final String INSERT =
      """
      insert into outbox (id, aggregate_type, aggregate_id, sequence, type, source, "time", subject,
                          correlation_id, causation_id, actor, reason, traceparent, payload)
      select id::uuid, aggregate_type, aggregate_id,
             coalesce((select max(o.sequence) from outbox o
                        where o.aggregate_type = told.aggregate_type and o.aggregate_id = told.aggregate_id), 0) + nth,
             type, ?, ?, aggregate_id, correlation_id, causation_id, actor, reason, traceparent, payload
        from unnest(?::text[], ?::text[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                    ?::text[], ?::text[]) with ordinality
          as told (id, aggregate_type, aggregate_id, nth, type, correlation_id, causation_id, actor, reason,
                   traceparent, payload, place)
       order by place
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
    if (events.isEmpty()) {
      return List.of();
    }
    List<UUID> ids = events.stream().map(each -> UUID.randomUUID()).toList();
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      Columns columns = new Columns(connection, insert, events);
      insert.setString(1, "/" + service);
      insert.setString(2, DateTimeFormatter.ISO_INSTANT.format(clock.now()));
      insert.setArray(3, connection.createArrayOf("text", texts(ids)));
      columns.text(4, OutgoingEvent::aggregateType);
      columns.text(5, OutgoingEvent::aggregateId);
      insert.setArray(6, connection.createArrayOf("bigint", places(events).toArray(Long[]::new)));
      columns.text(7, each -> typeOf(each.name()));
      columns.text(8, each -> each.cause().correlationId());
      columns.text(9, each -> each.cause().causationId());
      columns.text(10, each -> each.cause().actor());
      columns.text(11, each -> each.cause().reason());
      columns.text(12, each -> each.cause().traceparent());
      columns.text(13, this::write);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new OutboxFailure("Could not append " + names(events), e);
    }
    return ids;
  }

  private static String[] texts(List<UUID> ids) {
    return ids.stream().map(UUID::toString).toArray(String[]::new);
  }

  /** The place of each event among those of its aggregate, from 1. */
  private static List<Long> places(List<OutgoingEvent> events) {
    record Aggregate(String type, String id) {}
    Map<Aggregate, Long> counts = new HashMap<>();
    return events.stream()
        .map(each -> new Aggregate(each.aggregateType(), each.aggregateId()))
        .map(aggregate -> counts.merge(aggregate, 1L, Long::sum))
        .toList();
  }

  /** Binds the columns of several rows. */
  private record Columns(
      Connection connection, PreparedStatement statement, List<OutgoingEvent> rows) {
    void text(int parameter, Function<OutgoingEvent, @Nullable String> column) throws SQLException {
      @Nullable String[] values = new @Nullable String[rows.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = column.apply(rows.get(i));
      }
      statement.setArray(parameter, connection.createArrayOf("text", values));
    }
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

package org.patentoffice.kit.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;

/** The rows of parked events: written by the inbox, read and resolved by the operator. */
@ApplicationScoped
class ParkedEvents {
  private static final int MAX_DETAIL_CHARACTERS = 2_000;
  private static final String COLUMNS =
      "id, topic, partition, record_offset, aggregate_id, event_id, type, sequence, headers, payload,"
          + " reason, detail, parked_at, replayed_at, replayed_by, replay_reason";

  private final DataSource database;
  private final ObjectMapper json;

  ParkedEvents(DataSource database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  void parkUnreadable(String consumer, ConsumerRecord<String, String> record, String why) {
    insert(consumer, record, new Facts(key(record), "?", "?", 0), "unreadable", why);
  }

  /** Parks an event; one with a parked event before it on the same aggregate is "behind" it. */
  void park(
      String consumer,
      ConsumerRecord<String, String> record,
      InboundEvent event,
      String reason,
      String detail) {
    Facts facts = new Facts(event.subject(), event.id(), event.type(), event.sequence());
    boolean behind = reason.equals("gap") && hasParkedBefore(consumer, event);
    insert(
        consumer,
        record,
        facts,
        behind ? "behind" : reason,
        behind ? "An earlier event of this case is parked" : detail);
  }

  private record Facts(String aggregateId, String eventId, String type, long sequence) {}

  private static String key(ConsumerRecord<String, String> record) {
    return record.key() == null ? "?" : record.key();
  }

  private boolean hasParkedBefore(String consumer, InboundEvent event) {
    return !query(
            "consumer = ? and topic = ? and aggregate_id = ? and sequence < ? and replayed_at is null"
                + " limit 1",
            consumer,
            event.aggregateType(),
            event.subject(),
            event.sequence())
        .isEmpty();
  }

  private void insert(
      String consumer,
      ConsumerRecord<String, String> record,
      Facts facts,
      String reason,
      String detail) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                update(
                    """
                    insert into parked_event (consumer, topic, partition, record_offset, aggregate_id,
                        event_id, type, sequence, headers, payload, reason, detail)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?) on conflict do nothing
                    """,
                    consumer,
                    record.topic(),
                    record.partition(),
                    record.offset(),
                    facts.aggregateId(),
                    facts.eventId(),
                    facts.type(),
                    facts.sequence(),
                    write(Envelope.asMap(record.headers())),
                    record.value(),
                    reason,
                    detail.substring(0, Math.min(detail.length(), MAX_DETAIL_CHARACTERS))));
  }

  List<ParkedEvent> open(int limit) {
    return query("replayed_at is null order by id limit ?", limit);
  }

  Optional<ParkedEvent> byId(long id) {
    return query("id = ?", id).stream().findFirst();
  }

  /** All that waits on the same aggregate, in order. */
  List<ParkedEvent> openOfCase(String topic, String aggregateId) {
    return query(
        "topic = ? and aggregate_id = ? and replayed_at is null order by sequence, id",
        topic,
        aggregateId);
  }

  void resolve(long id, String by, String reason) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                update(
                    "update parked_event set replayed_at = now(), replayed_by = ?, replay_reason = ?"
                        + " where id = ?",
                    by,
                    reason,
                    id));
  }

  /** The record as it came, byte for byte. */
  ConsumerRecord<String, String> asRecord(ParkedEvent parked) {
    RecordHeaders headers = new RecordHeaders();
    parked
        .headers()
        .forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
    return new ConsumerRecord<>(
        parked.topic(),
        parked.partition(),
        parked.offset(),
        ConsumerRecord.NO_TIMESTAMP,
        TimestampType.NO_TIMESTAMP_TYPE,
        ConsumerRecord.NULL_SIZE,
        ConsumerRecord.NULL_SIZE,
        parked.aggregateId(),
        parked.payload(),
        headers,
        Optional.empty());
  }

  private void update(String sql, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("Could not write a parked event", e);
    }
  }

  private List<ParkedEvent> query(String where, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "select " + COLUMNS + " from parked_event where " + where)) {
      bind(statement, values);
      List<ParkedEvent> found = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          found.add(read(row));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("Could not read parked events", e);
    }
  }

  private static void bind(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  private ParkedEvent read(ResultSet row) throws SQLException {
    try {
      return new ParkedEvent(
          row.getLong("id"),
          row.getString("topic"),
          row.getInt("partition"),
          row.getLong("record_offset"),
          row.getString("aggregate_id"),
          row.getString("event_id"),
          row.getString("type"),
          row.getLong("sequence"),
          json.readValue(row.getString("headers"), new TypeReference<Map<String, String>>() {}),
          row.getString("payload"),
          row.getString("reason"),
          row.getString("detail"),
          row.getTimestamp("parked_at").toInstant(),
          row.getTimestamp("replayed_at") == null
              ? null
              : row.getTimestamp("replayed_at").toInstant(),
          row.getString("replayed_by"),
          row.getString("replay_reason"));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Headers of a parked event are not JSON", e);
    }
  }

  private String write(Map<String, String> headers) {
    try {
      return json.writeValueAsString(headers);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Headers not writable as JSON", e);
    }
  }
}

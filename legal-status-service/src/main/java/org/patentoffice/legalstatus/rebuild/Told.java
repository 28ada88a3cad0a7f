package org.patentoffice.legalstatus.rebuild;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.patentoffice.legalstatus.mapping.ObservedEvent;
import org.patentoffice.legalstatus.recording.Fields;

/** Reads a record of a topic as an event. */
final class Told {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Told() {}

  /** The full type of the event; null if the record has none. */
  static @Nullable String type(ConsumerRecord<String, String> record) {
    return header(record, "ce_type");
  }

  /** The event; empty if it cannot be read, in which case it was parked when it came. */
  static Optional<ObservedEvent> event(ConsumerRecord<String, String> record) {
    String id = header(record, "ce_id");
    String type = type(record);
    String time = header(record, "ce_time");
    if (id == null || type == null || time == null || record.value() == null) {
      return Optional.empty();
    }
    try {
      String cause = header(record, "ce_causationid");
      return Optional.of(
          new ObservedEvent(
              id,
              type,
              cause == null || cause.isEmpty() ? null : cause,
              Instant.parse(time),
              Fields.of(JSON.readTree(record.value()))));
    } catch (JsonProcessingException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static @Nullable String header(ConsumerRecord<String, String> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null || header.value() == null
        ? null
        : new String(header.value(), StandardCharsets.UTF_8);
  }
}

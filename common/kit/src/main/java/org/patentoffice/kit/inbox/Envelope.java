package org.patentoffice.kit.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** Reads the CloudEvents 1.0 Kafka binary-mode headers of a record. */
final class Envelope {
  private Envelope() {}

  /** What a record turned out to be. */
  sealed interface Reading {}

  /** A well-formed CloudEvent. */
  record WellFormed(InboundEvent event) implements Reading {}

  /** A record that is no CloudEvent of ours. */
  record Unreadable(String why) implements Reading {}

  static Reading read(ConsumerRecord<String, String> record) {
    Headers headers = record.headers();
    try {
      if (record.key() == null || record.value() == null) {
        return new Unreadable("key and value must both be present");
      }
      return new WellFormed(
          new InboundEvent(
              required(headers, "ce_id"),
              required(headers, "ce_type"),
              required(headers, "ce_source"),
              required(headers, "ce_subject"),
              record.topic(),
              Long.parseLong(required(headers, "ce_sequence")),
              Instant.parse(required(headers, "ce_time")),
              required(headers, "ce_correlationid"),
              optional(headers, "ce_causationid"),
              required(headers, "ce_actor"),
              optional(headers, "ce_reason"),
              optional(headers, "traceparent"),
              record.value()));
    } catch (NumberFormatException e) {
      return new Unreadable("ce_sequence must be a number");
    } catch (DateTimeParseException e) {
      return new Unreadable("ce_time must be an RFC 3339 instant");
    } catch (IllegalArgumentException e) {
      return new Unreadable(String.valueOf(e.getMessage()));
    }
  }

  static Map<String, String> asMap(Headers headers) {
    Map<String, String> map = new LinkedHashMap<>();
    for (Header header : headers) {
      if (header.value() != null) {
        map.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
      }
    }
    return map;
  }

  private static String required(Headers headers, String name) {
    String value = optional(headers, name);
    if (value == null) {
      throw new IllegalArgumentException("header " + name + " is missing");
    }
    return value;
  }

  private static @Nullable String optional(Headers headers, String name) {
    Header header = headers.lastHeader(name);
    if (header == null || header.value() == null || header.value().length == 0) {
      return null;
    }
    return new String(header.value(), StandardCharsets.UTF_8);
  }
}

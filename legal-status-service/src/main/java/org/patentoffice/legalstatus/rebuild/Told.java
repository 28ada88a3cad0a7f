package org.patentoffice.legalstatus.rebuild;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.patentoffice.legalstatus.mapping.IsoInstant;
import org.patentoffice.legalstatus.mapping.ObservedEvent;
import org.patentoffice.legalstatus.recording.Fields;

/**
 * A record of a topic, as far as a rebuild needs it.
 *
 * @param key number of record of its case
 * @param type full type of the event
 * @param time when it happened, as the producer wrote it
 * @param data the payload in UTF-8
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; a copy would cost more than it saves
record Told(
    String key, String id, String type, String time, @Nullable String causationId, byte[] data) {

  /** The record; empty if it is no event, in which case it was parked when it came. */
  static Optional<Told> of(ConsumerRecord<String, byte[]> record) {
    String id = header(record, "ce_id");
    String type = header(record, "ce_type");
    String time = header(record, "ce_time");
    if (record.key() == null || record.value() == null) {
      return Optional.empty();
    }
    return id == null || type == null || time == null
        ? Optional.empty()
        : Optional.of(
            new Told(
                record.key(), id, type, time, header(record, "ce_causationid"), record.value()));
  }

  /** The event; empty if it cannot be read, in which case it was parked when it came. */
  Optional<ObservedEvent> event() {
    try {
      return Optional.of(
          new ObservedEvent(id, type, causationId, IsoInstant.parse(time), Fields.of(data)));
    } catch (IOException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static @Nullable String header(ConsumerRecord<String, byte[]> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null || header.value() == null || header.value().length == 0
        ? null
        : new String(header.value(), StandardCharsets.UTF_8);
  }
}

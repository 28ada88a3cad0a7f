package org.patentoffice.legalstatus.rebuild;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.legalstatus.event.StatusChanged;
import org.patentoffice.legalstatus.mapping.ObservedEvent;

/**
 * Gathers the events of a slice, case by case, each once. What was parked and still waits is left
 * out: the serving ledger does not have it either.
 */
final class SliceFold {
  /** The order of telling within a case, as far as the topics know it. */
  private static final Comparator<ObservedEvent> AS_TOLD =
      Comparator.comparing(ObservedEvent::occurredAt).thenComparing(ObservedEvent::id);

  private final Slice slice;
  private final Set<String> types;
  private final Set<String> parked;
  private final boolean fromAnnouncements;
  private final Map<String, Map<String, ObservedEvent>> cases = new LinkedHashMap<>();
  private final Map<String, Instant> announced = new HashMap<>();

  /**
   * @param fromAnnouncements whether to learn from our own announcements when an event was
   *     recorded, because the serving ledger has been lost
   */
  SliceFold(Slice slice, Set<String> types, Set<String> parked, boolean fromAnnouncements) {
    this.slice = slice;
    this.types = types;
    this.parked = parked;
    this.fromAnnouncements = fromAnnouncements;
  }

  void add(ConsumerRecord<String, String> record) {
    String type = Told.type(record);
    if (type != null && types.contains(type) && slice.has(record.key())) {
      Told.event(record)
          .filter(event -> !parked.contains(event.id()))
          .ifPresent(
              event ->
                  cases
                      .computeIfAbsent(number(record.key()), key -> new LinkedHashMap<>())
                      .putIfAbsent(event.id(), event));
    } else if (fromAnnouncements
        && record.topic().equals(StatusChanged.TOPIC)
        && slice.has(record.key())) {
      Told.event(record).ifPresent(this::announcement);
    }
  }

  private void announcement(ObservedEvent event) {
    String cause = event.fields().get("causedBy");
    String recordedAt = event.fields().get("recordedAt");
    if (cause != null && recordedAt != null) {
      announced.put(cause, Instant.parse(recordedAt));
    }
  }

  private static String number(String key) {
    return ApplicationNumber.parse(key).toString();
  }

  /** The numbers of the cases. */
  Set<String> numbers() {
    return cases.keySet();
  }

  /** The events of a case in the order of their telling. */
  List<ObservedEvent> events(String number) {
    List<ObservedEvent> events = new ArrayList<>(cases.getOrDefault(number, Map.of()).values());
    events.sort(AS_TOLD);
    return events;
  }

  /**
   * When an event counts as recorded that the serving ledger does not know: as announced, else when
   * it happened.
   */
  Instant recordedAt(ObservedEvent event) {
    return announced.getOrDefault(event.id(), event.occurredAt());
  }
}

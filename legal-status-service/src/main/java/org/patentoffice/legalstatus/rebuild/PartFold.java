package org.patentoffice.legalstatus.rebuild;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.legalstatus.mapping.IsoInstant;
import org.patentoffice.legalstatus.mapping.ObservedEvent;

/**
 * Gathers the events of a part of a slice, case by case, each once. What was parked and still waits
 * is left out: the serving ledger does not have it either.
 */
final class PartFold {
  /** The order of telling within a case, as far as the topics know it. */
  private static final Comparator<ObservedEvent> AS_TOLD =
      Comparator.comparing(ObservedEvent::occurredAt).thenComparing(ObservedEvent::id);

  /** Types of our own announcements begin so. */
  private static final String ANNOUNCEMENTS = "org.patentoffice.legal-status.";

  private final Set<String> types;
  private final Set<String> parked;
  private final boolean fromAnnouncements;
  private final Map<String, Map<String, ObservedEvent>> cases = new LinkedHashMap<>();
  private final Map<String, String> numbers = new HashMap<>();
  private final Map<String, Instant> announced = new HashMap<>();

  /**
   * @param fromAnnouncements whether to learn from our own announcements when an event was
   *     recorded, because the serving ledger has been lost
   */
  PartFold(Set<String> types, Set<String> parked, boolean fromAnnouncements) {
    this.types = types;
    this.parked = parked;
    this.fromAnnouncements = fromAnnouncements;
  }

  /** True if a record is worth keeping. */
  static boolean wants(String type, Set<String> types, boolean fromAnnouncements) {
    return types.contains(type) || (fromAnnouncements && type.startsWith(ANNOUNCEMENTS));
  }

  void add(Told told) {
    if (types.contains(told.type())) {
      if (!parked.contains(told.id())) {
        told.event()
            .ifPresent(
                event ->
                    cases
                        .computeIfAbsent(numberOf(told.key()), number -> new LinkedHashMap<>())
                        .putIfAbsent(event.id(), event));
      }
    } else if (fromAnnouncements) {
      told.event().ifPresent(this::announcement);
    }
  }

  private void announcement(ObservedEvent event) {
    String cause = event.fields().get("causedBy");
    String recordedAt = event.fields().get("recordedAt");
    if (cause != null && recordedAt != null) {
      announced.put(cause, IsoInstant.parse(recordedAt));
    }
  }

  /** As the office displays it; each spelling is read once. */
  private String numberOf(String key) {
    return numbers.computeIfAbsent(key, spelling -> ApplicationNumber.parse(spelling).toString());
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

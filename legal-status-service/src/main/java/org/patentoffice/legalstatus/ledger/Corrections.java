package org.patentoffice.legalstatus.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.patentoffice.legalstatus.mapping.Effect;
import org.patentoffice.legalstatus.mapping.ObservedEvent;

/**
 * Applies what later entries say about the record of earlier ones. The latest correction of an
 * event counts; a correction may itself be withdrawn. Depends on the set of entries only, not on
 * their order of arrival.
 */
final class Corrections {
  /** Corrections of the register name the event so; our own name it {@code corrects}. */
  private static final List<String> TARGET_FIELDS = List.of("correctsEvent", "corrects");

  private static final List<String> DAY_FIELDS = List.of("correctedEffectiveDate", "effectiveDate");

  private static final Comparator<Entry> LATEST_FIRST =
      Comparator.comparing(Entry::occurredAt).thenComparing(Entry::eventId).reversed();

  private Corrections() {}

  /** What an event says about the record of another; null unless it does. */
  static @Nullable Correction in(ObservedEvent event, Effect effect) {
    if (!(effect instanceof Effect.Corrects)) {
      return null;
    }
    for (int i = 0; i < TARGET_FIELDS.size(); i++) {
      String target = event.fields().get(TARGET_FIELDS.get(i));
      if (target != null) {
        String dayField = DAY_FIELDS.get(i);
        return new Correction(target, event.field(dayField).isEmpty() ? null : event.day(dayField));
      }
    }
    return null;
  }

  /** The entries as they truly are. */
  static List<Entry> apply(Collection<Entry> entries) {
    if (!hasCorrection(entries)) {
      return List.copyOf(entries);
    }
    Map<String, Correction> inForce = inForce(entries);
    return entries.stream().map(entry -> corrected(entry, inForce.get(entry.eventId()))).toList();
  }

  /** Most cases have none. */
  private static boolean hasCorrection(Collection<Entry> entries) {
    for (Entry entry : entries) {
      if (entry.correction() != null) {
        return true;
      }
    }
    return false;
  }

  private static Entry corrected(Entry entry, @Nullable Correction correction) {
    if (correction == null) {
      return entry;
    }
    LocalDate day = correction.effectiveDate();
    return day == null ? entry.withdrawn() : entry.redated(day);
  }

  private static Map<String, Correction> inForce(Collection<Entry> entries) {
    Map<String, Correction> byTarget = new HashMap<>();
    entries.stream()
        .filter(entry -> entry.correction() != null)
        .sorted(LATEST_FIRST)
        .forEach(
            entry -> {
              Correction correction = entry.correction();
              Correction ofItself = byTarget.get(entry.eventId());
              boolean withdrawn = ofItself != null && ofItself.effectiveDate() == null;
              if (correction != null && !withdrawn) {
                byTarget.putIfAbsent(correction.eventId(), correction);
              }
            });
    return byTarget;
  }
}

package org.patentoffice.legalstatus.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.patentoffice.legalstatus.mapping.Mapping;
import org.patentoffice.legalstatus.mapping.NationalEvent;
import org.patentoffice.legalstatus.mapping.Outcome;

/**
 * What follows from the recorded events of a case under one version of the mapping, as of a day.
 * Pure; depends on the set of events only.
 *
 * @param status where the case stands
 * @param facts what else is known of it
 * @param unmapped the events that no rule names
 */
public record Reckoning(CaseStatus status, Facts facts, List<Recorded> unmapped) {
  private static final ZoneId OFFICE = ZoneId.of("Asia/Tokyo");

  private static final Comparator<Recorded> AS_TOLD =
      Comparator.comparing((Recorded recorded) -> recorded.event().occurredAt())
          .thenComparing(recorded -> recorded.event().id());

  /** What was recorded up to an instant; all of it if the instant is null. */
  public static List<Recorded> known(Collection<Recorded> recorded, @Nullable Instant knownAt) {
    return knownAt == null
        ? List.copyOf(recorded)
        : recorded.stream().filter(each -> !each.recordedAt().isAfter(knownAt)).toList();
  }

  /**
   * Reckons a case.
   *
   * @param asOf last day whose events count (office calendar); null for all
   * @throws IllegalArgumentException if an event lacks what the mapping needs of it
   */
  public static Reckoning of(
      Collection<Recorded> recorded, CaseHistory history, @Nullable LocalDate asOf) {
    Mapping mapping = history.mapping();
    List<Entry> entries = new ArrayList<>(recorded.size());
    List<Recorded> unmapped = new ArrayList<>();
    for (Recorded each : recorded) {
      switch (mapping.outcomeOf(each.event())) {
        case Outcome.Exported exported -> {
          for (NationalEvent national : exported.events()) {
            entries.add(Entry.of(each, national, exported.effectiveDate()));
          }
        }
        case Outcome.NotExported notExported -> {}
        case Outcome.Unmapped none -> unmapped.add(each);
      }
    }
    List<Entry> corrected = Corrections.apply(entries);
    return new Reckoning(
        history.foldCorrected(corrected, asOf),
        facts(recorded, corrected, asOf),
        unmapped.isEmpty()
            ? List.of()
            : unmapped.stream().filter(each -> counts(day(each), asOf)).sorted(AS_TOLD).toList());
  }

  private static Facts facts(
      Collection<Recorded> recorded, List<Entry> entries, @Nullable LocalDate asOf) {
    Map<String, Entry> byEvent = HashMap.newHashMap(entries.size());
    entries.forEach(entry -> byEvent.putIfAbsent(entry.eventId(), entry));
    Recorded[] told = recorded.toArray(Recorded[]::new);
    Arrays.sort(told, AS_TOLD);
    Facts facts = Facts.NONE;
    for (Recorded each : told) {
      Entry entry = byEvent.get(each.event().id());
      boolean counts =
          entry == null
              ? counts(day(each), asOf)
              : entry.counts() && counts(entry.effectiveDate(), asOf);
      if (counts) {
        facts = facts.and(each.event());
      }
    }
    return facts;
  }

  private static LocalDate day(Recorded recorded) {
    return LocalDate.ofInstant(recorded.event().occurredAt(), OFFICE);
  }

  private static boolean counts(LocalDate day, @Nullable LocalDate asOf) {
    return asOf == null || !day.isAfter(asOf);
  }
}

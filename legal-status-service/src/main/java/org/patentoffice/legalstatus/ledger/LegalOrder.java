package org.patentoffice.legalstatus.ledger;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.patentoffice.legalstatus.mapping.Mapping;

/**
 * The order in which the entries of a case count: by effective date; within a day a cause before
 * its effect; else by the time at which they happened, the mapping's precedence and the event id.
 * It depends on the set of entries only, so every order of arrival, and every duplicate, gives the
 * same.
 */
final class LegalOrder {
  private final Comparator<Entry> withinDay;

  LegalOrder(Mapping mapping) {
    this.withinDay =
        Comparator.comparing(Entry::occurredAt)
            .thenComparingInt(entry -> mapping.nationalEvent(entry.nationalEvent()).precedence())
            .thenComparing(Entry::eventId)
            .thenComparing(Entry::nationalEvent);
  }

  List<Entry> sort(Collection<Entry> entries) {
    Map<LocalDate, List<Entry>> days =
        distinct(entries).stream()
            .collect(
                Collectors.groupingBy(Entry::effectiveDate, TreeMap::new, Collectors.toList()));
    List<Entry> sorted = new ArrayList<>(entries.size());
    days.values().forEach(day -> sorted.addAll(causesFirst(day)));
    return sorted;
  }

  private static Collection<Entry> distinct(Collection<Entry> entries) {
    record Identity(String eventId, String nationalEvent) {}
    return entries.stream()
        .collect(
            Collectors.toMap(
                entry -> new Identity(entry.eventId(), entry.nationalEvent()),
                entry -> entry,
                (first, duplicate) -> first))
        .values();
  }

  /**
   * A day has few entries, so the plain way is quick: always the first whose cause is not still to
   * come.
   */
  private List<Entry> causesFirst(List<Entry> day) {
    if (day.size() == 1) {
      return day;
    }
    Deque<Entry> waiting = new ArrayDeque<>(day.stream().sorted(withinDay).toList());
    List<Entry> sorted = new ArrayList<>(day.size());
    while (!waiting.isEmpty()) {
      Set<String> toCome =
          waiting.stream().map(Entry::eventId).collect(Collectors.toCollection(HashSet::new));
      Entry next =
          waiting.stream()
              .filter(entry -> !waitsForAnother(entry, toCome))
              .findFirst()
              .orElseGet(waiting::getFirst);
      waiting.remove(next);
      sorted.add(next);
    }
    return sorted;
  }

  private static boolean waitsForAnother(Entry entry, Set<String> toCome) {
    String cause = entry.causationId();
    return cause != null && !cause.equals(entry.eventId()) && toCome.contains(cause);
  }
}

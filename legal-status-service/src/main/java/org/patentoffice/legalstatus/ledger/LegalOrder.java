package org.patentoffice.legalstatus.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.patentoffice.legalstatus.mapping.Mapping;

/**
 * The order in which the entries of a case count: by effective date; within a day a cause before
 * its effect; else by the time at which they happened, the mapping's precedence and the event id.
 * It depends on the set of entries only, so every order of arrival, and every duplicate, gives the
 * same.
 */
final class LegalOrder {
  private final Comparator<Entry> byTime;

  LegalOrder(Mapping mapping) {
    this.byTime =
        Comparator.comparing(Entry::effectiveDate)
            .thenComparing(Entry::occurredAt)
            .thenComparingInt(entry -> mapping.nationalEvent(entry.nationalEvent()).precedence())
            .thenComparing(Entry::eventId)
            .thenComparing(Entry::nationalEvent);
  }

  /** A case is sorted with every read and every event of it: plain loops, no streams. */
  List<Entry> sort(Collection<Entry> entries) {
    List<Entry> sorted = distinct(entries);
    sorted.sort(byTime);
    int day = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size()
          || !sorted.get(i).effectiveDate().equals(sorted.get(day).effectiveDate())) {
        causesFirst(sorted.subList(day, i));
        day = i;
      }
    }
    return sorted;
  }

  private static List<Entry> distinct(Collection<Entry> entries) {
    record Identity(String eventId, String nationalEvent) {}
    Set<Identity> seen = HashSet.newHashSet(entries.size());
    List<Entry> distinct = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      if (seen.add(new Identity(entry.eventId(), entry.nationalEvent()))) {
        distinct.add(entry);
      }
    }
    return distinct;
  }

  /**
   * A day has few entries, so the plain way is quick: always the first whose cause is not still to
   * come.
   */
  private static void causesFirst(List<Entry> day) {
    for (int next = 0; next < day.size() - 1; next++) {
      List<Entry> waiting = day.subList(next, day.size());
      int first = 0;
      while (first < waiting.size() && waitsForAnother(waiting.get(first), waiting)) {
        first++;
      }
      if (first > 0 && first < waiting.size()) {
        Collections.rotate(waiting.subList(0, first + 1), 1);
      }
    }
  }

  private static boolean waitsForAnother(Entry entry, List<Entry> waiting) {
    String cause = entry.causationId();
    if (cause != null && !cause.equals(entry.eventId())) {
      for (Entry other : waiting) {
        if (other.eventId().equals(cause)) {
          return true;
        }
      }
    }
    return false;
  }
}

package org.patentoffice.dossier.examination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the worklist.
 *
 * @param asOf office time of the answer
 * @param next to be sent as {@code after} for the next page; null on the last
 */
record WorklistPage(Instant asOf, List<Item> items, @Nullable String next) {

  /**
   * A case to act on.
   *
   * @param nextAction {@code first-action}, {@code decide-on-answer} or {@code
   *     decide-without-answer}
   * @param readyFrom since when it waits
   */
  record Item(
      String applicationNumber,
      String title,
      LocalDate filingDate,
      int claimCount,
      String nextAction,
      LocalDate readyFrom) {

    static Item of(WorklistRow row) {
      return new Item(
          row.applicationNumber,
          row.title,
          row.filingDate,
          row.claimCount,
          row.nextAction,
          row.readyFrom);
    }
  }

  static WorklistPage of(Instant asOf, List<WorklistRow> rows, int limit) {
    List<WorklistRow> shown = rows.subList(0, Math.min(limit, rows.size()));
    String next = null;
    if (rows.size() > limit) {
      WorklistRow last = shown.getLast();
      next = new WorklistCursor(last.readyFrom, last.applicationNumber).toString();
    }
    return new WorklistPage(asOf, shown.stream().map(Item::of).toList(), next);
  }
}

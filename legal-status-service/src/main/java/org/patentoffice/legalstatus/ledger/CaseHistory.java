package org.patentoffice.legalstatus.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentoffice.legalstatus.mapping.Mapping;

/**
 * Folds the ledger of one case into where it stands. Pure, and independent of the order in which
 * the entries arrived.
 *
 * <pre>{@code
 * 0 not filed ──A──▶ 1 filing ──D──▶ 2 examination ◀──▶ 3 pre-grant challenge
 *                       │ B             │ B    └──F──┬──F──┘ │ B
 *                       ▼               ▼            ▼       ▼
 *                  6 termination ◀──H── 4 grant ◀──M, L──▶ 5 post-grant challenge
 * }</pre>
 *
 * Which event moves a case, and from where, is data ({@code national-events.csv}); an event that
 * does not fit the case's stage is recorded and shown but moves nothing. The stage pair printed in
 * a code is never read back.
 */
public final class CaseHistory {
  private final Mapping mapping;
  private final LegalOrder order;

  public CaseHistory(Mapping mapping) {
    this.mapping = mapping;
    this.order = new LegalOrder(mapping);
  }

  /** The version of the mapping that it folds by. */
  public Mapping mapping() {
    return mapping;
  }

  /** Folds the entries of one case. */
  public CaseStatus fold(Collection<Entry> entries) {
    return fold(entries, null);
  }

  /**
   * Folds the entries of one case up to a day.
   *
   * @param asOf last day whose events count (office calendar); null for all
   */
  public CaseStatus fold(Collection<Entry> entries, @Nullable LocalDate asOf) {
    return foldCorrected(Corrections.apply(entries), asOf);
  }

  /** Folds entries as they truly are. */
  CaseStatus foldCorrected(List<Entry> entries, @Nullable LocalDate asOf) {
    List<Entry> counting =
        asOf == null
            ? entries
            : entries.stream().filter(entry -> !entry.effectiveDate().isAfter(asOf)).toList();
    Walk walk = new Walk();
    for (Entry entry : order.sort(counting)) {
      walk.step(entry, mapping.nationalEvent(entry.nationalEvent()));
    }
    return walk.end();
  }
}

package org.patentoffice.dossier.examination.domain;

import java.time.LocalDate;
import org.patentoffice.dossier.casefile.domain.CaseHistory;
import org.patentoffice.dossier.casefile.domain.DeemedWithdrawn;
import org.patentoffice.dossier.casefile.domain.ProcedureDismissed;

/** Whether the application as such still stands. */
public sealed interface Standing {

  /** It does. */
  record Pending() implements Standing {}

  /** Deemed withdrawn (Art. 48-3(4)). */
  record Withdrawn(LocalDate since) implements Standing {}

  /** Dismissed (Art. 18). */
  record Dismissed(LocalDate since) implements Standing {}

  /** The standing that the facts of a case make. */
  static Standing of(CaseHistory history) {
    return history
        .all(ProcedureDismissed.class)
        .filter(dismissal -> dismissal.effect() == ProcedureDismissed.Effect.APPLICATION)
        .findFirst()
        .<Standing>map(dismissal -> new Dismissed(dismissal.effectiveOn()))
        .or(
            () ->
                history
                    .first(DeemedWithdrawn.class)
                    .map(withdrawal -> new Withdrawn(withdrawal.effectiveOn())))
        .orElseGet(Pending::new);
  }
}

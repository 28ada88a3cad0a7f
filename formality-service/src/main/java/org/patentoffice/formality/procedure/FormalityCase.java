package org.patentoffice.formality.procedure;

import java.time.LocalDate;

/**
 * Where an application stands with formality examination. Each state offers only the transitions
 * that the law allows from it.
 *
 * <pre>
 *                    filing and fee known
 *             ┌─────── no defect ────────────────────────────────────────┐
 *             │        (Art. 36)                                         ▼
 *  (facts) ▶ Waiting ── defects ▶ AmendmentOrdered ── mended in time ▶ FormalitiesCompleted
 *             │        A111,           │     │        (Art. 17(1))       │  │ registration fee unpaid
 *             │        Art. 17(3)      │     └─ not mended: A043,        │  │ A045, Art. 18(1) and 108(1)
 *             │                        │        Art. 18(1) ▶ Dismissed ◀─┼──┘
 *             │ no request for examination in 3 years (Art. 48-3(4))     │
 *             └───────────────────────▶ DeemedWithdrawn ◀────────────────┘
 * </pre>
 *
 * <p>Later documents run beside this: an unpaid fee of a request for examination, an amendment or a
 * registration fee is ordered to be paid (A112, Art. 17(3)(iii)) and, if it is not, that document
 * alone is dismissed (A073, Art. 18(1)) and counts as not filed. So a dismissed request for
 * examination sets the three years running again.
 *
 * <p>So does the digitisation fee of what came on paper ({@link DigitisationFee}): an order of its
 * own, A111 for the application and A112 for a later document, and the dismissal of what it
 * concerns, also of an application whose formalities were completed before.
 */
public sealed interface FormalityCase {

  /** What the case knows. */
  CaseFile file();

  /** A case of which nothing is known yet. */
  static FormalityCase unknown() {
    return new Waiting(CaseFile.EMPTY);
  }

  /** The filing, the fee or both are not known yet. */
  record Waiting(CaseFile file) implements FormalityCase {
    FormalitiesCompleted complete(Act.FormalitiesCompleted act) {
      return new FormalitiesCompleted(file.with(act), act.completedOn());
    }

    AmendmentOrdered order(Act.AmendmentOrdered act) {
      return new AmendmentOrdered(file.with(act), act);
    }

    DeemedWithdrawn withdraw(Act.DeemedWithdrawn act) {
      return new DeemedWithdrawn(file.with(act), act.effectiveOn());
    }
  }

  /** The applicant has been ordered to amend the application (A111). */
  record AmendmentOrdered(CaseFile file, Act.AmendmentOrdered order) implements FormalityCase {
    FormalitiesCompleted complete(Act.FormalitiesCompleted act) {
      return new FormalitiesCompleted(file.with(act), act.completedOn());
    }

    Dismissed dismiss(Act.ProcedureDismissed act) {
      return new Dismissed(file.with(act), act);
    }

    DeemedWithdrawn withdraw(Act.DeemedWithdrawn act) {
      return new DeemedWithdrawn(file.with(act), act.effectiveOn());
    }
  }

  /** The application is in order; later procedures and the three years are still watched. */
  record FormalitiesCompleted(CaseFile file, LocalDate completedOn) implements FormalityCase {
    Dismissed dismiss(Act.ProcedureDismissed act) {
      return new Dismissed(file.with(act), act);
    }

    DeemedWithdrawn withdraw(Act.DeemedWithdrawn act) {
      return new DeemedWithdrawn(file.with(act), act.effectiveOn());
    }
  }

  /** The application was dismissed (却下). Final. */
  record Dismissed(CaseFile file, Act.ProcedureDismissed dismissal) implements FormalityCase {}

  /** The application is deemed withdrawn (みなし取下げ). Final. */
  record DeemedWithdrawn(CaseFile file, LocalDate effectiveOn) implements FormalityCase {}
}

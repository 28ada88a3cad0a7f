package org.patentoffice.formality.procedure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.formality.rule.Defect;

/** Something that the office did in the case. */
public sealed interface Act extends Entry {

  /**
   * The application is complete in form and paid for.
   *
   * @param completedOn the day of the fact that completed it, not the day it became known here
   */
  record FormalitiesCompleted(LocalDate completedOn, String rulesVersion) implements Act {}

  /**
   * The applicant was ordered to amend (Art. 17(3)).
   *
   * @param concerns the document with the defects
   * @param periodDays runs from service
   */
  record AmendmentOrdered(
      DocumentNumber document,
      NoticeCode code,
      DocumentNumber concerns,
      LocalDate dispatchedOn,
      int periodDays,
      List<Defect> defects)
      implements Act {
    public AmendmentOrdered {
      defects = List.copyOf(defects);
    }
  }

  /**
   * The applicant was ordered to pay for the digitisation of a document on paper (Art. 17(3)); kept
   * apart from orders that name defects of the document itself.
   */
  record DigitisationFeeOrdered(AmendmentOrdered order) implements Act {}

  /**
   * An application or a later procedure was dismissed (Art. 18(1)).
   *
   * @param concerns the dismissed document; null when the application falls without one
   * @param effectiveOn the day after the last day of the period that was let pass
   */
  record ProcedureDismissed(
      DocumentNumber document,
      NoticeCode code,
      @Nullable DocumentNumber concerns,
      Effect effect,
      LocalDate dispatchedOn,
      LocalDate effectiveOn,
      Ground ground)
      implements Act {}

  /**
   * The period to answer an examiner's notice is longer now (Art. 5(1)).
   *
   * @param request the document that asked for it
   * @param decidedOn the day on which it was asked for
   * @param extendedTo new last day
   */
  record TimeLimitExtended(DocumentNumber request, LocalDate decidedOn, LocalDate extendedTo)
      implements Act {}

  /**
   * The application is deemed withdrawn (Art. 48-3(4)); the law does this, the office records it.
   */
  record DeemedWithdrawn(LocalDate effectiveOn, Ground ground) implements Act {}

  /** What falls with a dismissal. */
  enum Effect {
    APPLICATION,
    PROCEDURE
  }
}

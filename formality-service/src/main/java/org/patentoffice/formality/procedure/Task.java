package org.patentoffice.formality.procedure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.formality.rule.Defect;

/**
 * What the office must do next in a case. It becomes an {@link Act} when it is given its number and
 * date.
 */
public sealed interface Task {

  /** Whether it has its effect by that day; an order has none before it is served. */
  boolean isEffectiveBy(LocalDate day);

  /** Declare the formalities completed. */
  record Complete(LocalDate completedOn, String rulesVersion) implements Task {
    @Override
    public boolean isEffectiveBy(LocalDate day) {
      return !completedOn.isAfter(day);
    }
  }

  /** Order the applicant to amend. */
  record OrderAmendment(
      NoticeCode code, DocumentNumber concerns, int periodDays, List<Defect> defects)
      implements Task {
    @Override
    public boolean isEffectiveBy(LocalDate day) {
      return false;
    }
  }

  /** Order the applicant to pay for the digitisation of a document on paper. */
  record OrderDigitisationFee(OrderAmendment order) implements Task {
    @Override
    public boolean isEffectiveBy(LocalDate day) {
      return order.isEffectiveBy(day);
    }
  }

  /** Dismiss the application or a later procedure. */
  record Dismiss(
      NoticeCode code,
      @Nullable DocumentNumber concerns,
      Act.Effect effect,
      LocalDate effectiveOn,
      Ground ground)
      implements Task {
    @Override
    public boolean isEffectiveBy(LocalDate day) {
      return !effectiveOn.isAfter(day);
    }
  }

  /** Extend the period to answer an examiner's notice. */
  record Extend(DocumentNumber request, LocalDate decidedOn, LocalDate extendedTo) implements Task {
    @Override
    public boolean isEffectiveBy(LocalDate day) {
      return !decidedOn.isAfter(day);
    }
  }

  /** Record that the application is deemed withdrawn. */
  record DeclareWithdrawn(LocalDate effectiveOn, Ground ground) implements Task {
    @Override
    public boolean isEffectiveBy(LocalDate day) {
      return !effectiveOn.isAfter(day);
    }
  }
}

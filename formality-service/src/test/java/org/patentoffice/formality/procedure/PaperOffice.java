package org.patentoffice.formality.procedure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.contracts.number.Right;

/**
 * Does what the decisions say, on paper: numbers and dates the acts, and ends periods on request.
 */
final class PaperOffice {

  private static final int MAX_ACTS_PER_FACT = 20;

  private final LocalDate today;
  private final Consumer<Act> onAct;
  private FormalityCase state = FormalityCase.unknown();
  private int serial;

  PaperOffice(LocalDate today, Consumer<Act> onAct) {
    this.today = today;
    this.onAct = onAct;
  }

  PaperOffice(LocalDate today) {
    this(today, act -> {});
  }

  FormalityCase state() {
    return state;
  }

  PaperOffice noting(Fact... facts) {
    for (Fact fact : facts) {
      note(fact);
    }
    return this;
  }

  Decision note(Fact fact) {
    Decision decision = FormalityExamination.decide(state, fact);
    if (decision instanceof Decision.Accepted(Fact accepted)) {
      state = CaseHistory.evolve(state, accepted);
      act();
    }
    return decision;
  }

  private void act() {
    int acts = 0;
    Optional<Task> task = FormalityExamination.next(state, CaseFixtures.LAW);
    while (task.isPresent() && acts++ < MAX_ACTS_PER_FACT) {
      Act act = perform(task.get());
      state = CaseHistory.evolve(state, act);
      onAct.accept(act);
      task = FormalityExamination.next(state, CaseFixtures.LAW);
    }
  }

  private Act perform(Task task) {
    return switch (task) {
      case Task.Complete complete ->
          new Act.FormalitiesCompleted(complete.completedOn(), complete.rulesVersion());
      case Task.OrderAmendment order -> order(order);
      case Task.OrderDigitisationFee fee -> new Act.DigitisationFeeOrdered(order(fee.order()));
      case Task.Extend extension ->
          new Act.TimeLimitExtended(
              extension.request(), extension.decidedOn(), extension.extendedTo());
      case Task.Dismiss dismissal ->
          new Act.ProcedureDismissed(
              nextNumber(),
              dismissal.code(),
              dismissal.concerns(),
              dismissal.effect(),
              today,
              dismissal.effectiveOn(),
              dismissal.ground());
      case Task.DeclareWithdrawn withdrawal ->
          new Act.DeemedWithdrawn(withdrawal.effectiveOn(), withdrawal.ground());
    };
  }

  private Act.AmendmentOrdered order(Task.OrderAmendment order) {
    return new Act.AmendmentOrdered(
        nextNumber(), order.code(), order.concerns(), today, order.periodDays(), order.defects());
  }

  private DocumentNumber nextNumber() {
    return DocumentNumber.dispatchedByFormality(Right.PATENT, today.getYear(), ++serial);
  }

  /** The only order so far about a document. */
  DocumentNumber orderAbout(DocumentNumber document) {
    return state.file().orderAbout(document).orElseThrow().document();
  }

  Optional<Deadline> nextDeadline() {
    return FormalityExamination.running(state, CaseFixtures.LAW).stream()
        .min(
            Comparator.comparing((Deadline deadline) -> deadline.limit().lastDay())
                .thenComparing(deadline -> deadline.of().toString()));
  }

  /** Lets the period that ends first end. */
  PaperOffice lettingTheNextPeriodEnd() {
    nextDeadline().ifPresent(deadline -> note(new Fact.PeriodOver(deadline.of())));
    return this;
  }

  /** Lets all periods end, one after the other. */
  PaperOffice lettingAllPeriodsEnd() {
    while (nextDeadline().isPresent()) {
      lettingTheNextPeriodEnd();
    }
    return this;
  }
}

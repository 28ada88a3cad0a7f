package org.patentoffice.formality.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.formality.rule.Defect;
import org.patentoffice.kit.time.TimeLimit;

/** Orders to amend: making them, and what happens when their period has passed. */
public final class Orders {

  private Orders() {}

  /** The period set by an order; empty until the order is served. */
  public static Optional<TimeLimit> limitOf(Act.AmendmentOrdered order, CaseFile file, Law law) {
    return Answers.limitOf(order, file, law.calendar());
  }

  /** All orders of the case, those about the digitisation fee last. */
  public static List<Act.AmendmentOrdered> in(CaseFile file) {
    return Stream.concat(
            file.all(Act.AmendmentOrdered.class).stream(), DigitisationFee.orders(file).stream())
        .toList();
  }

  static Task.OrderAmendment task(
      NoticeCode code, DocumentNumber concerns, List<Defect> defects, CaseFile file, Law law) {
    boolean abroad =
        file.filing().filter(filing -> filing.request().anyApplicantAbroad()).isPresent();
    return new Task.OrderAmendment(
        code, concerns, law.periods().orderToAmend(abroad).amount(), defects);
  }

  /** The day after the last day of the period; empty while it runs or before it starts. */
  static Optional<LocalDate> endOfPeriod(Act.AmendmentOrdered order, CaseFile file, Law law) {
    return file.isOver(new Deadline.AnswerToOrder(order.document()))
        ? limitOf(order, file, law).map(limit -> limit.lastDay().plusDays(1))
        : Optional.empty();
  }
}

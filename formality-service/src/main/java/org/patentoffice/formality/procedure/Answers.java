package org.patentoffice.formality.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.kit.time.OfficeCalendar;
import org.patentoffice.kit.time.TimeLimit;

/** Which formal amendments (A51) mend a document, and until when they may. */
final class Answers {

  private static final String FORMAL_AMENDMENT = "A51";

  private Answers() {}

  /** The period set by an order; empty until the order is served. */
  static Optional<TimeLimit> limitOf(
      Act.AmendmentOrdered order, CaseFile file, OfficeCalendar calendar) {
    return file.servedOn(order.document())
        .map(servedOn -> TimeLimit.days(servedOn, order.periodDays(), calendar));
  }

  /** The last day on which a document may be mended; empty while no period runs. */
  static Optional<LocalDate> lastDayToMend(
      DocumentNumber concerned, CaseFile file, OfficeCalendar calendar) {
    return file.orderAbout(concerned)
        .flatMap(order -> limitOf(order, file, calendar))
        .map(TimeLimit::lastDay);
  }

  /** The amendments that mend a document in time, in the order of receipt. */
  static List<Fact.DocumentReceived> inTime(
      DocumentNumber concerned, CaseFile file, OfficeCalendar calendar) {
    Predicate<LocalDate> timely = isTimely(lastDayToMend(concerned, file, calendar));
    return file.documentsOfCode(FORMAL_AMENDMENT).stream()
        .filter(amendment -> mends(amendment, concerned, file))
        .filter(amendment -> timely.test(amendment.receivedOn()))
        .toList();
  }

  static Predicate<LocalDate> isTimely(Optional<LocalDate> lastDay) {
    return day -> lastDay.map(last -> !day.isAfter(last)).orElse(true);
  }

  /** By the dispatch number of the order; an amendment without one concerns the request itself. */
  static boolean mends(Fact.DocumentReceived amendment, DocumentNumber concerned, CaseFile file) {
    String dispatchNumber = amendment.dispatchNumber();
    if (!amendment.documentCode().equals(FORMAL_AMENDMENT)) {
      return false;
    }
    return dispatchNumber == null
        ? file.filing().filter(filing -> filing.document().equals(concerned)).isPresent()
        : file.orderAbout(concerned)
            .filter(order -> order.document().dispatchNumber().equals(dispatchNumber))
            .isPresent();
  }
}

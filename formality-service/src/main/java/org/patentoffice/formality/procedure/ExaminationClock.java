package org.patentoffice.formality.procedure;

import java.time.LocalDate;
import java.util.Optional;
import org.patentoffice.formality.rule.Derivation;
import org.patentoffice.kit.time.TimeLimit;

/**
 * The three years in which examination must be requested (Art. 48-3); of an application that comes
 * from another they run from the filing date of its original, with thirty days at least.
 */
final class ExaminationClock {

  static final Deadline.Of PERIOD = new Deadline.RequestForExamination();

  private final CaseFile file;
  private final Law law;

  ExaminationClock(CaseFile file, Law law) {
    this.file = file;
    this.law = law;
  }

  Optional<TimeLimit> limit() {
    return file.filing().map(this::limit);
  }

  /** Of an application that comes from another, whichever ends later (Art. 48-3(2)). */
  private TimeLimit limit(Fact.FilingReceived filing) {
    Derivation derivation = filing.request().derivation();
    LocalDate start = effectiveFilingDate(filing);
    TimeLimit years = law.periods().requestForExamination().startingFrom(start, law.calendar());
    if (derivation == null) {
      return years;
    }
    TimeLimit days =
        law.periods()
            .requestForExaminationWhenDerived()
            .startingFrom(filing.filingDate(), law.calendar());
    return days.lastDay().isAfter(years.lastDay()) ? days : years;
  }

  /** As of which the application is deemed filed (Art. 44(2), 46(6), 46-2(2), 184-3(1)). */
  private static LocalDate effectiveFilingDate(Fact.FilingReceived filing) {
    Derivation derivation = filing.request().derivation();
    if (derivation != null && derivation.effectiveFilingDate() != null) {
      return derivation.effectiveFilingDate();
    }
    LocalDate international = filing.internationalFilingDate();
    return international == null ? filing.filingDate() : international;
  }

  /**
   * A request received in time stops the clock, whenever its event arrives; a dismissed one does
   * not count.
   */
  boolean isStopped() {
    return file.isExaminationConcluded()
        || limit().map(limit -> isRequestedBy(limit.lastDay())).orElse(false);
  }

  /** The withdrawal, once the period is over without a request. */
  Optional<Task> task() {
    return file.isOver(PERIOD) && !isStopped()
        ? limit()
            .map(
                limit ->
                    new Task.DeclareWithdrawn(
                        limit.lastDay().plusDays(1), Ground.NO_REQUEST_FOR_EXAMINATION))
        : Optional.empty();
  }

  private boolean isRequestedBy(LocalDate lastDay) {
    return LaterProcedure.in(file, law).stream()
        .filter(LaterProcedure::isRequestForExamination)
        .filter(LaterProcedure::stands)
        .anyMatch(request -> !request.document().receivedOn().isAfter(lastDay));
  }
}

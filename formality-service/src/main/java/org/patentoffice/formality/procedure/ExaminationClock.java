package org.patentoffice.formality.procedure;

import java.time.LocalDate;
import java.util.Optional;
import org.patentoffice.kit.time.TimeLimit;

/** The three years in which examination must be requested (Art. 48-3). */
final class ExaminationClock {

  static final Deadline.Of PERIOD = new Deadline.RequestForExamination();

  private final CaseFile file;
  private final Law law;

  ExaminationClock(CaseFile file, Law law) {
    this.file = file;
    this.law = law;
  }

  Optional<TimeLimit> limit() {
    return file.filing()
        .map(
            filing ->
                law.periods()
                    .requestForExamination()
                    .startingFrom(filing.filingDate(), law.calendar()));
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
        .filter(procedure -> procedure.isOfCode(LaterProcedure.REQUEST_FOR_EXAMINATION))
        .filter(LaterProcedure::stands)
        .anyMatch(request -> !request.document().receivedOn().isAfter(lastDay));
  }
}

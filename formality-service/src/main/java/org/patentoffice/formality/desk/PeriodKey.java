package org.patentoffice.formality.desk;

import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.formality.procedure.Deadline;

/**
 * A period of a case as the subject of a timer: {@code 特願2026-000001}, or {@code 特願2026-000001
 * 02126000001} for an order.
 */
record PeriodKey(ApplicationNumber application, Deadline.Of of) {

  private static final String SEPARATOR = " ";

  static PeriodKey parse(String subject) {
    String[] parts = subject.split(SEPARATOR);
    ApplicationNumber application = ApplicationNumber.parse(parts[0]);
    return parts.length == 1
        ? new PeriodKey(application, new Deadline.RequestForExamination())
        : new PeriodKey(application, new Deadline.AnswerToOrder(DocumentNumber.parse(parts[1])));
  }

  String subject() {
    return switch (of) {
      case Deadline.RequestForExamination() -> application.toString();
      case Deadline.AnswerToOrder(DocumentNumber order) -> application + SEPARATOR + order;
    };
  }
}

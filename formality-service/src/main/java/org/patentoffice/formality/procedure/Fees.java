package org.patentoffice.formality.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.formality.rule.FeePurpose;
import org.patentoffice.formality.rule.Shortfall;
import org.patentoffice.kit.time.OfficeCalendar;

/** Whether a document's fee is paid: by itself, or by an amendment that mends it in time. */
final class Fees {

  private final CaseFile file;
  private final DocumentNumber document;
  private final List<Fact.DocumentReceived> answers;
  private final Predicate<LocalDate> timely;

  private Fees(CaseFile file, DocumentNumber document, OfficeCalendar calendar) {
    this.file = file;
    this.document = document;
    this.answers = Answers.inTime(document, file, calendar);
    this.timely = Answers.isTimely(Answers.lastDayToMend(document, file, calendar));
  }

  static FeeStanding standing(CaseFile file, DocumentNumber document, OfficeCalendar calendar) {
    return new Fees(file, document, calendar).standing();
  }

  /** Whether the fee service has reported on a document that has not arrived here yet. */
  static boolean concernUnknownDocument(CaseFile file, FeePurpose purpose) {
    return file.all(Fact.FeePaid.class).stream()
            .anyMatch(fee -> fee.purpose() == purpose && !file.knowsDocument(fee.concerns()))
        || file.all(Fact.FeeUnpaid.class).stream()
            .anyMatch(
                fee -> fee.shortfall().purpose() == purpose && !file.knowsDocument(fee.concerns()));
  }

  private FeeStanding standing() {
    Optional<LocalDate> paidOn = paidOn();
    if (paidOn.isPresent()) {
      return new FeeStanding.Paid(paidOn.get());
    }
    return shortfall()
        .filter(ignored -> !awaitsReport() && !awaitsPayer())
        .<FeeStanding>map(FeeStanding.Unpaid::new)
        .orElseGet(FeeStanding.Pending::new);
  }

  /**
   * Only a paying document that has arrived here counts: then the service of the order that it
   * answers, which came before it on the same topic, is known too, and with it the last day.
   */
  private Optional<LocalDate> paidOn() {
    return file.all(Fact.FeePaid.class).stream()
        .filter(fee -> fee.concerns().equals(document))
        .filter(fee -> file.knowsDocument(fee.document()))
        .map(Fact.FeePaid::paidOn)
        .filter(timely)
        .min(LocalDate::compareTo);
  }

  /** The shortfall of the document itself; that of an amendment adds nothing to it. */
  private Optional<Shortfall> shortfall() {
    return file.all(Fact.FeeUnpaid.class).stream()
        .filter(fee -> fee.document().equals(document))
        .map(Fact.FeeUnpaid::shortfall)
        .findFirst();
  }

  /**
   * Whether an amendment offers the payment and the fee service has yet to say what came of it. It
   * says nothing of a payment that it cannot attribute, so one without dispatch number is waited
   * for only if it concerns the request.
   */
  private boolean awaitsReport() {
    return answers.stream()
        .filter(Fact.DocumentReceived::statesPayment)
        .filter(answer -> answer.dispatchNumber() != null || answer.concernsRequest())
        .anyMatch(answer -> !isReported(answer.document()));
  }

  private boolean awaitsPayer() {
    return file.all(Fact.FeePaid.class).stream()
        .filter(fee -> fee.concerns().equals(document))
        .anyMatch(fee -> !file.knowsDocument(fee.document()));
  }

  private boolean isReported(DocumentNumber answer) {
    return file.all(Fact.FeeUnpaid.class).stream().anyMatch(fee -> fee.document().equals(answer))
        || file.all(Fact.FeePaid.class).stream().anyMatch(fee -> fee.document().equals(answer));
  }
}

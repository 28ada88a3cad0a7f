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
  private final FeePurpose purpose;
  private final List<Fact.DocumentReceived> answers;
  private final Predicate<LocalDate> timely;

  private Fees(
      CaseFile file, DocumentNumber document, FeePurpose purpose, OfficeCalendar calendar) {
    this.file = file;
    this.document = document;
    this.purpose = purpose;
    this.answers = Answers.inTime(document, file, calendar);
    this.timely = Answers.isTimely(Answers.lastDayToMend(document, file, calendar));
  }

  static FeeStanding standing(
      CaseFile file, DocumentNumber document, FeePurpose purpose, OfficeCalendar calendar) {
    return new Fees(file, document, purpose, calendar).standing();
  }

  /** Whether the fee service has reported on a document that has not arrived here yet. */
  static boolean concernUnknownDocument(CaseFile file, FeePurpose purpose) {
    return file.all(Fact.FeePaid.class).stream()
            .anyMatch(fee -> fee.purpose() == purpose && !file.knowsDocument(fee.document()))
        || file.all(Fact.FeeUnpaid.class).stream()
            .anyMatch(
                fee -> fee.shortfall().purpose() == purpose && !file.knowsDocument(fee.document()));
  }

  private FeeStanding standing() {
    Optional<LocalDate> paidOn = paidOn();
    Optional<Shortfall> shortfall = shortfall();
    if (paidOn.isPresent()) {
      return new FeeStanding.Paid(paidOn.get());
    }
    if (shortfall.isEmpty() || awaitsReport() || concernUnknownDocument(file, purpose)) {
      return new FeeStanding.Pending();
    }
    return new FeeStanding.Unpaid(shortfall.get());
  }

  private Optional<LocalDate> paidOn() {
    return file.all(Fact.FeePaid.class).stream()
        .filter(fee -> fee.purpose() == purpose)
        .filter(
            fee ->
                isAnswer(fee.document())
                    || (fee.document().equals(document) && timely.test(fee.paidOn())))
        .map(Fact.FeePaid::paidOn)
        .min(LocalDate::compareTo);
  }

  private Optional<Shortfall> shortfall() {
    return file.all(Fact.FeeUnpaid.class).stream()
        .filter(fee -> fee.shortfall().purpose() == purpose)
        .filter(fee -> fee.document().equals(document))
        .map(Fact.FeeUnpaid::shortfall)
        .findFirst();
  }

  private boolean awaitsReport() {
    return answers.stream()
        .anyMatch(answer -> answer.statesPayment() && !isReported(answer.document()));
  }

  private boolean isReported(DocumentNumber answer) {
    return file.all(Fact.FeeUnpaid.class).stream().anyMatch(fee -> fee.document().equals(answer))
        || file.all(Fact.FeePaid.class).stream().anyMatch(fee -> fee.document().equals(answer));
  }

  private boolean isAnswer(DocumentNumber number) {
    return answers.stream().anyMatch(answer -> answer.document().equals(number));
  }
}

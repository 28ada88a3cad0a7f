package org.patentoffice.formality.procedure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.formality.rule.Amendment;
import org.patentoffice.formality.rule.FeePurpose;
import org.patentoffice.formality.rule.RequestForm;
import org.patentoffice.formality.rule.Shortfall;

/**
 * Something that happened outside and that the case was told. Dates are office dates (Asia/Tokyo).
 */
public sealed interface Fact extends Entry {

  /**
   * The application was filed.
   *
   * @param document number of the request (願書)
   * @param filingDate day on which it was really filed, or entered the national phase
   * @param internationalFilingDate as of which an international application is deemed filed
   */
  record FilingReceived(
      DocumentNumber document,
      LocalDate filingDate,
      RequestForm request,
      Addressee addressee,
      @Nullable LocalDate internationalFilingDate)
      implements Fact {}

  /**
   * A later document of the case was received.
   *
   * @param documentCode for example {@code A621}
   * @param receivedOn decides whether it is in time, whenever this fact arrives
   * @param dispatchNumber six digits of the notice that it answers
   * @param statesPayment whether it offers a payment, so that the fee service will report on it
   * @param amendments empty unless it is a written amendment
   */
  record DocumentReceived(
      DocumentNumber document,
      String documentCode,
      LocalDate receivedOn,
      @Nullable String dispatchNumber,
      boolean statesPayment,
      List<Amendment> amendments)
      implements Fact {
    public DocumentReceived {
      amendments = List.copyOf(amendments);
    }

    /** Whether it names the request (願書), or no document at all, as the one that it amends. */
    boolean concernsRequest() {
      return amendments.isEmpty() || amendments.stream().anyMatch(Amendment::concernsRequest);
    }
  }

  /**
   * A fee was charged.
   *
   * @param document the document that paid
   * @param concerns the document whose fee it is: the same, or the one that a formal amendment
   *     mends
   * @param paidOn the day the paying document was received
   */
  record FeePaid(
      DocumentNumber document, DocumentNumber concerns, FeePurpose purpose, LocalDate paidOn)
      implements Fact {}

  /**
   * A fee could not be charged.
   *
   * @param document the document that should have paid
   * @param concerns the document whose fee it is: the same, or the one that a formal amendment
   *     mends
   */
  record FeeUnpaid(DocumentNumber document, DocumentNumber concerns, Shortfall shortfall)
      implements Fact {}

  /** The registration fee was not paid by its last day (Art. 108(1)). */
  record RegistrationFeeOverdue(LocalDate dueOn) implements Fact {}

  /**
   * The fee for digitising a document that came on paper was paid.
   *
   * @param concerns the document
   * @param paidOn the day on which the bank took the payment
   */
  record DigitisationFeePaid(DocumentNumber concerns, LocalDate paidOn) implements Fact {}

  /**
   * The fee for digitising a document that came on paper was not paid, nor after the reminder.
   *
   * @param concerns the document
   */
  record DigitisationFeeUnpaid(DocumentNumber concerns, long dueYen) implements Fact {}

  /** An order of this service, or an examiner's notice of reasons, reached the applicant (送達). */
  record NoticeServed(DocumentNumber notice, LocalDate servedOn) implements Fact {}

  /**
   * The examiner notified reasons for refusal.
   *
   * @param periodDays to answer, from service
   */
  record ReasonsNotified(DocumentNumber notice, int periodDays) implements Fact {}

  /** The examiner granted or refused: the request for examination was made and is used up. */
  record ExaminationConcluded(DocumentNumber decision, LocalDate dispatchedOn) implements Fact {}

  /** The refusal can no longer be appealed; the case is closed. */
  record RefusalBecameFinal(LocalDate finalOn) implements Fact {}

  /**
   * The last day of a period has passed, and whatever was received by then has had time to arrive.
   */
  record PeriodOver(Deadline.Of of) implements Fact {}
}

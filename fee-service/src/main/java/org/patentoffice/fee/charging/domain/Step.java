package org.patentoffice.fee.charging.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.fee.account.domain.AccountNumber;
import org.patentoffice.fee.charging.domain.Fact.FeeCollected;
import org.patentoffice.fee.charging.domain.Fact.FeeRefused;
import org.patentoffice.fee.money.Yen;
import org.patentoffice.fee.register.domain.Registration;
import org.patentoffice.fee.schedule.domain.Quotation.Quoted;

/** What the office does next in a case; each step ends in a {@link Fact.Decided}. */
public sealed interface Step {

  /**
   * Take a fee.
   *
   * @param paper the document that pays
   * @param concerns the document whose fee it is
   */
  record Collect(Paper paper, DocumentNumber concerns, Quoted quote) implements Step {

    /** The fee was taken from this account. Paid when the document came, whenever it is booked. */
    public FeeCollected collectedFrom(AccountNumber account, UUID chargeId) {
      return new FeeCollected(
          paper.documentNumber(),
          concerns,
          quote.purpose(),
          quote.total(),
          account,
          paper.receivedAt(),
          paper.receivedOn(),
          quote.scheduleVersion(),
          quote.arithmetic(),
          chargeId);
    }

    /** The fee could not be taken. */
    public FeeRefused refused(Refusal reason) {
      Long stated = paper.payment().amountYen();
      return new FeeRefused(
          paper.documentNumber(),
          concerns,
          quote.purpose(),
          quote.total(),
          stated == null ? null : Yen.of(stated),
          quote.arithmetic(),
          reason);
    }
  }

  /** Note that no fee is taken. */
  record LetGo(DocumentNumber documentNumber, NotTaken reason) implements Step {}

  /** Give a fee back. */
  record Refund(FeeCollected collected) implements Step {}

  /** Enter the right in the register. */
  record Register(Registration registration) implements Step {}

  /** Note that the registration fee was not paid in its period. */
  record DeclareOverdue(LocalDate dueOn) implements Step {}

  /** Invoice the digitisation of a document on paper. */
  record InvoiceDigitisation(Fact.DigitisationFeeInvoiced invoice) implements Step {}

  /**
   * Remind of an unpaid invoice.
   *
   * @param due what it is about
   */
  record RemindOfDigitisation(Fact.DigitisationFeeReminded reminder, Yen due) implements Step {}

  /** Note that an invoice was not paid after the reminder. */
  record DeclareDigitisationUnpaid(Fact.DigitisationFeeUnpaid unpaid, Yen due) implements Step {}

  /** Nothing, until another fact arrives or a day passes. */
  record Rest() implements Step {}
}

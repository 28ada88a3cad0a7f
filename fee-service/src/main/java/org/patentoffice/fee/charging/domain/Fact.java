package org.patentoffice.fee.charging.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.contracts.number.RegistrationNumber;
import org.patentoffice.contracts.number.Right;
import org.patentoffice.fee.account.domain.AccountNumber;
import org.patentoffice.fee.money.Yen;
import org.patentoffice.fee.register.domain.Holder;
import org.patentoffice.fee.schedule.domain.Purpose;

/**
 * Something known of a case: told by another service ({@link Told}) or decided here ({@link
 * Decided}). Facts of different services may come in any order; those of one service come in
 * theirs.
 */
public sealed interface Fact {

  /** Told by another service. */
  sealed interface Told extends Fact {}

  /** Decided by this service. */
  sealed interface Decided extends Fact {}

  /**
   * The application itself.
   *
   * @param filingDate as of which it is deemed filed, if it comes from another application
   * @param classCount classes of goods and services of a trademark; else 0
   * @param paper the request (願書) with its payment item
   */
  record Filed(
      Right right,
      LocalDate filingDate,
      String title,
      int claimCount,
      int classCount,
      List<Holder> applicants,
      Paper paper)
      implements Told {}

  /** A later document. */
  record PaperReceived(Paper paper) implements Told {}

  /** A dispatched document reached the applicant: periods run from this day. */
  record DispatchServed(DocumentNumber documentNumber, LocalDate servedOn) implements Told {}

  /**
   * Decision to grant (特許査定).
   *
   * @param claimCount claims granted: what the registration fee is computed from
   * @param paymentPeriodDays days from service within which the fee is to be paid
   */
  record GrantDecided(DocumentNumber documentNumber, int claimCount, int paymentPeriodDays)
      implements Told {}

  /**
   * Order to amend (手続補正指令).
   *
   * @param concerns the document with the defect
   */
  record AmendmentOrdered(DocumentNumber documentNumber, DocumentNumber concerns) implements Told {}

  /** One procedure was dismissed: its document counts as never sent. */
  record ProcedureDismissed(DocumentNumber concerns, LocalDate effectiveOn) implements Told {}

  /** The application is dismissed, deemed withdrawn or finally refused from this day. */
  record ApplicationEnded(LocalDate effectiveOn) implements Told {}

  /**
   * A fee was taken.
   *
   * @param documentNumber the document that paid
   * @param concerns the document whose fee it is; differs when a formal amendment pays
   * @param chargeId transaction of the ledger
   */
  record FeeCollected(
      DocumentNumber documentNumber,
      DocumentNumber concerns,
      Purpose purpose,
      Yen amount,
      AccountNumber account,
      Instant paidAt,
      LocalDate paidOn,
      String scheduleVersion,
      List<String> arithmetic,
      UUID chargeId)
      implements Decided {}

  /** A fee could not be taken; the payer will be ordered to amend. */
  record FeeRefused(
      DocumentNumber documentNumber,
      DocumentNumber concerns,
      Purpose purpose,
      Yen due,
      @Nullable Yen stated,
      List<String> arithmetic,
      Refusal reason)
      implements Decided {}

  /** No fee is taken for the document, now or later. */
  record FeeNotTaken(DocumentNumber documentNumber, NotTaken reason) implements Decided {}

  /** A fee was given back, because the application had ended before the document came. */
  record FeeRefunded(DocumentNumber documentNumber, UUID refundId) implements Decided {}

  /** The registration fee was not paid in its period. */
  record RegistrationFeeOverdue(LocalDate dueOn) implements Decided {}

  /**
   * The digitisation fee of a document on paper was invoiced.
   *
   * @param documentNumber the document
   * @param dueOn last day to pay
   */
  record DigitisationFeeInvoiced(
      DocumentNumber documentNumber,
      int sheets,
      Yen amount,
      String scheduleVersion,
      List<String> arithmetic,
      LocalDate invoicedOn,
      LocalDate dueOn)
      implements Decided {}

  /**
   * The sender of the document was reminded of the invoice.
   *
   * @param dueOn last day to pay before an order to amend
   */
  record DigitisationFeeReminded(
      DocumentNumber documentNumber, LocalDate remindedOn, LocalDate dueOn) implements Decided {}

  /**
   * The invoice was paid.
   *
   * @param paidOn day on which the bank took the payment
   * @param chargeId transaction of the ledger
   * @param idempotencyKey of the cashier's request that booked it
   */
  record DigitisationFeePaid(
      DocumentNumber documentNumber,
      Yen amount,
      LocalDate paidOn,
      UUID chargeId,
      String idempotencyKey)
      implements Decided {}

  /**
   * The invoice was not paid, nor after the reminder; the sender will be ordered to amend.
   *
   * @param dueOn last day that was let pass
   */
  record DigitisationFeeUnpaid(DocumentNumber documentNumber, LocalDate dueOn) implements Decided {}

  /** The right is in the register. */
  record RightRegistered(RegistrationNumber registrationNumber, LocalDate registeredOn)
      implements Decided {}
}

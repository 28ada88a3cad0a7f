package org.patentoffice.fee.charging.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.patentoffice.fee.charging.domain.Fact.DigitisationFeeInvoiced;
import org.patentoffice.fee.charging.domain.Fact.DigitisationFeePaid;
import org.patentoffice.fee.charging.domain.Fact.DigitisationFeeReminded;
import org.patentoffice.fee.charging.domain.Fact.DigitisationFeeUnpaid;
import org.patentoffice.fee.money.Yen;

/**
 * How the digitisation fee of one document on paper stands (特例法 Art. 7):
 *
 * <pre>
 *   received ──▶ invoiced ──▶ reminded, once ──▶ unpaid: an order to amend follows
 *                   │             │                │
 *                   └─────────────┴────────────────┴──▶ paid
 * </pre>
 *
 * What has ended or was dismissed is pursued no further, but its invoice can still be paid.
 */
public record DigitisationFee(
    Optional<DigitisationFeeInvoiced> invoice,
    Optional<DigitisationFeeReminded> reminder,
    Optional<DigitisationFeePaid> payment,
    Optional<DigitisationFeeUnpaid> unpaid) {

  /** What a cashier is told who books a payment. */
  public sealed interface Decision {

    /** Book it. */
    record Accepted() implements Decision {}

    /** It was booked before, by the same request. */
    record Repeat(DigitisationFeePaid payment) implements Decision {}

    /** There is no invoice yet. */
    record NotInvoiced() implements Decision {}

    /** It was paid before, by another request. */
    record AlreadyPaid(DigitisationFeePaid payment) implements Decision {}

    /** Another amount is due. */
    record OtherAmount(Yen due) implements Decision {}

    /** The day is before the invoice or still to come. */
    record ImpossibleDay(LocalDate invoicedOn, LocalDate today) implements Decision {}
  }

  /** Decides whether a payment can be booked. */
  public Decision pay(Yen amount, LocalDate paidOn, String idempotencyKey, LocalDate today) {
    if (payment.isPresent()) {
      DigitisationFeePaid before = payment.get();
      return before.idempotencyKey().equals(idempotencyKey) && before.amount().equals(amount)
          ? new Decision.Repeat(before)
          : new Decision.AlreadyPaid(before);
    }
    if (invoice.isEmpty()) {
      return new Decision.NotInvoiced();
    }
    if (!invoice.get().amount().equals(amount)) {
      return new Decision.OtherAmount(invoice.get().amount());
    }
    LocalDate invoicedOn = invoice.get().invoicedOn();
    return paidOn.isBefore(invoicedOn) || paidOn.isAfter(today)
        ? new Decision.ImpossibleDay(invoicedOn, today)
        : new Decision.Accepted();
  }

  /** Its name in answers: waiting, invoiced, reminded, unpaid or paid. */
  public String status() {
    if (payment.isPresent()) {
      return "paid";
    }
    if (unpaid.isPresent()) {
      return "unpaid";
    }
    if (reminder.isPresent()) {
      return "reminded";
    }
    return invoice.isPresent() ? "invoiced" : "waiting";
  }
}

package org.patentoffice.fee.charging;

import jakarta.enterprise.context.ApplicationScoped;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.fee.charging.domain.Fact;
import org.patentoffice.fee.charging.domain.Fact.FeeCollected;
import org.patentoffice.fee.charging.domain.Fact.FeeRefused;
import org.patentoffice.fee.event.DigitisationFeeInvoiced;
import org.patentoffice.fee.event.DigitisationFeePaid;
import org.patentoffice.fee.event.DigitisationFeeReminded;
import org.patentoffice.fee.event.DigitisationFeeUnpaid;
import org.patentoffice.fee.event.FeePaid;
import org.patentoffice.fee.event.FeeUnpaid;
import org.patentoffice.fee.event.RegistrationFeeOverdue;
import org.patentoffice.fee.event.RightRegistered;
import org.patentoffice.fee.money.Yen;
import org.patentoffice.fee.register.domain.RegisterEntry;
import org.patentoffice.fee.schedule.domain.Purpose;
import org.patentoffice.kit.outbox.Cause;
import org.patentoffice.kit.outbox.Outbox;
import org.patentoffice.kit.outbox.OutgoingEvent;

/** Tells the other services what was decided, through the outbox. */
@ApplicationScoped
class Announcements {
  private static final String PAYMENT = "fee.payment";
  private static final String RIGHT = "fee.right";

  private final Outbox outbox;

  Announcements(Outbox outbox) {
    this.outbox = outbox;
  }

  void paid(ApplicationNumber number, FeeCollected fee, Cause cause) {
    emit(
        PAYMENT,
        number,
        named("fee-paid", fee.purpose()),
        new FeePaid(
            number,
            fee.documentNumber(),
            fee.concerns(),
            fee.purpose().wire(),
            fee.amount().amount(),
            fee.paidAt(),
            fee.paidOn(),
            fee.account().toString(),
            fee.scheduleVersion(),
            fee.chargeId()),
        cause);
  }

  void unpaid(ApplicationNumber number, FeeRefused fee, Cause cause) {
    emit(
        PAYMENT,
        number,
        named("fee-unpaid", fee.purpose()),
        new FeeUnpaid(
            number,
            fee.documentNumber(),
            fee.concerns(),
            fee.purpose().wire(),
            fee.due().amount(),
            fee.stated() == null ? null : fee.stated().amount(),
            fee.reason().wire()),
        cause);
  }

  /**
   * The fee of an extension has events of its own: those that were there before name no such
   * purpose.
   */
  private static String named(String event, Purpose purpose) {
    return purpose == Purpose.EXTENSION ? "extension-" + event : event;
  }

  void overdue(ApplicationNumber number, Fact.RegistrationFeeOverdue overdue, Cause cause) {
    emit(
        PAYMENT,
        number,
        "registration-fee-overdue",
        new RegistrationFeeOverdue(number, overdue.dueOn()),
        cause);
  }

  void invoiced(ApplicationNumber number, Fact.DigitisationFeeInvoiced invoice, Cause cause) {
    emit(
        PAYMENT,
        number,
        "digitisation-fee-invoiced",
        new DigitisationFeeInvoiced(
            number,
            invoice.documentNumber(),
            invoice.sheets(),
            invoice.amount().amount(),
            invoice.scheduleVersion(),
            invoice.invoicedOn(),
            invoice.dueOn()),
        cause);
  }

  void reminded(
      ApplicationNumber number, Fact.DigitisationFeeReminded reminder, Yen due, Cause cause) {
    emit(
        PAYMENT,
        number,
        "digitisation-fee-reminded",
        new DigitisationFeeReminded(
            number,
            reminder.documentNumber(),
            due.amount(),
            reminder.remindedOn(),
            reminder.dueOn()),
        cause);
  }

  void digitisationPaid(ApplicationNumber number, Fact.DigitisationFeePaid paid, Cause cause) {
    emit(
        PAYMENT,
        number,
        "digitisation-fee-paid",
        new DigitisationFeePaid(
            number, paid.documentNumber(), paid.amount().amount(), paid.paidOn(), paid.chargeId()),
        cause);
  }

  void digitisationUnpaid(
      ApplicationNumber number, Fact.DigitisationFeeUnpaid unpaid, Yen due, Cause cause) {
    emit(
        PAYMENT,
        number,
        "digitisation-fee-unpaid",
        new DigitisationFeeUnpaid(number, unpaid.documentNumber(), due.amount(), unpaid.dueOn()),
        cause);
  }

  void registered(RegisterEntry entry, Cause cause) {
    emit(RIGHT, entry.applicationNumber(), "right-registered", RightRegistered.of(entry), cause);
  }

  private void emit(
      String topic, ApplicationNumber number, String name, Object payload, Cause cause) {
    outbox.append(new OutgoingEvent(topic, number.toString(), name, payload, cause));
  }
}

package org.patentoffice.fee.charging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.fee.account.FeeReference;
import org.patentoffice.fee.account.Ledger;
import org.patentoffice.fee.account.domain.AccountNumber;
import org.patentoffice.fee.charging.domain.Casework;
import org.patentoffice.fee.charging.domain.DigitisationFee;
import org.patentoffice.fee.charging.domain.Fact;
import org.patentoffice.fee.charging.domain.Fact.DigitisationFeePaid;
import org.patentoffice.fee.charging.domain.Fact.FeeCollected;
import org.patentoffice.fee.charging.domain.Fact.FeeNotTaken;
import org.patentoffice.fee.charging.domain.Fact.FeeRefunded;
import org.patentoffice.fee.charging.domain.Fact.FeeRefused;
import org.patentoffice.fee.charging.domain.Fact.RegistrationFeeOverdue;
import org.patentoffice.fee.charging.domain.Fact.RightRegistered;
import org.patentoffice.fee.charging.domain.FeeCase;
import org.patentoffice.fee.charging.domain.Paper;
import org.patentoffice.fee.charging.domain.Refusal;
import org.patentoffice.fee.charging.domain.Step;
import org.patentoffice.fee.charging.domain.Step.Collect;
import org.patentoffice.fee.charging.domain.Step.DeclareOverdue;
import org.patentoffice.fee.charging.domain.Step.LetGo;
import org.patentoffice.fee.charging.domain.Step.Refund;
import org.patentoffice.fee.charging.domain.Step.Register;
import org.patentoffice.fee.charging.domain.Step.Rest;
import org.patentoffice.fee.charging.domain.Till;
import org.patentoffice.fee.money.Yen;
import org.patentoffice.fee.register.PatentRegister;
import org.patentoffice.fee.register.domain.RegisterEntry;
import org.patentoffice.fee.schedule.domain.Purpose;
import org.patentoffice.kit.outbox.Cause;
import org.patentoffice.kit.time.OfficeClock;

/**
 * Takes in what becomes known of a case and carries out what follows, in the caller's transaction:
 * facts, ledger, register and outgoing events are stored together or not at all.
 */
@ApplicationScoped
public class CaseHandler {

  /** Each step settles a paper or ends the case; more than this is an endless loop. */
  static final int MAX_STEPS = 100;

  private final FeeCases cases;
  private final Casework casework;
  private final Ledger ledger;
  private final PatentRegister register;
  private final Announcements announcements;
  private final RegistrationPeriod registrationPeriod;
  private final DigitisationWatch digitisation;
  private final OfficeClock clock;

  CaseHandler(
      FeeCases cases,
      Casework casework,
      Ledger ledger,
      PatentRegister register,
      Announcements announcements,
      RegistrationPeriod registrationPeriod,
      DigitisationWatch digitisation,
      OfficeClock clock) {
    this.cases = cases;
    this.casework = casework;
    this.ledger = ledger;
    this.register = register;
    this.announcements = announcements;
    this.registrationPeriod = registrationPeriod;
    this.digitisation = digitisation;
    this.clock = clock;
  }

  /** Another service told something. */
  @Transactional(TxType.MANDATORY)
  public void learn(ApplicationNumber number, Fact.Told fact, Cause cause) {
    FeeCase known = cases.lock(number);
    cases.add(number, fact);
    work(known.evolve(fact), cause);
  }

  /**
   * A cashier books the payment of a digitisation fee. The same request again gives the same
   * payment.
   *
   * @throws org.patentoffice.kit.problem.Problem if there is no such invoice, it is paid already,
   *     or the amount or the day cannot be right
   */
  @Transactional
  DigitisationFeePaid payDigitisation(
      ApplicationNumber number,
      DocumentNumber document,
      Yen amount,
      LocalDate paidOn,
      String idempotencyKey,
      String cashier,
      Cause cause) {
    if (cases.find(number).isEmpty()) {
      throw DigitisationProblems.notInvoiced(document);
    }
    FeeCase known = cases.lock(number);
    return switch (known
        .digitisationFeeOf(document)
        .pay(amount, paidOn, idempotencyKey, clock.today())) {
      case DigitisationFee.Decision.Accepted accepted -> {
        FeeReference reference = new FeeReference(number, document, paidOn);
        DigitisationFeePaid paid =
            new DigitisationFeePaid(
                document,
                amount,
                paidOn,
                ledger.pay(Purpose.DIGITISATION, amount, reference, cashier, idempotencyKey),
                idempotencyKey);
        announcements.digitisationPaid(number, paid, cause);
        cases.add(number, paid);
        work(known.evolve(paid), cause);
        yield paid;
      }
      case DigitisationFee.Decision.Repeat repeat -> repeat.payment();
      case DigitisationFee.Decision.NotInvoiced none ->
          throw DigitisationProblems.notInvoiced(document);
      case DigitisationFee.Decision.AlreadyPaid before ->
          throw DigitisationProblems.alreadyPaid(document, before.payment().paidOn());
      case DigitisationFee.Decision.OtherAmount other ->
          throw DigitisationProblems.otherAmount(other.due());
      case DigitisationFee.Decision.ImpossibleDay day ->
          throw DigitisationProblems.impossibleDay(day.invoicedOn(), day.today());
    };
  }

  /** A day passed. */
  @Transactional(TxType.MANDATORY)
  void review(ApplicationNumber number, Cause cause) {
    work(cases.lock(number), cause);
  }

  private void work(FeeCase start, Cause cause) {
    FeeCase feeCase = start;
    for (int steps = 0; steps < MAX_STEPS; steps++) {
      Fact outcome = carryOut(casework.next(feeCase, clock.today()), feeCase.number(), cause);
      if (outcome == null) {
        registrationPeriod.watch(feeCase);
        digitisation.watch(feeCase);
        return;
      }
      cases.add(feeCase.number(), outcome);
      feeCase = feeCase.evolve(outcome);
    }
    throw new IllegalStateException("Expected %s to come to rest".formatted(start.number()));
  }

  private @Nullable Fact carryOut(Step step, ApplicationNumber number, Cause cause) {
    return switch (step) {
      case Collect collect -> collect(collect, number, cause);
      case LetGo letGo -> new FeeNotTaken(letGo.documentNumber(), letGo.reason());
      case Refund refund -> refund(refund.collected(), number);
      case Register entry -> register(entry, cause);
      case DeclareOverdue overdue -> {
        RegistrationFeeOverdue outcome = new RegistrationFeeOverdue(overdue.dueOn());
        announcements.overdue(number, outcome, cause);
        yield outcome;
      }
      case Step.InvoiceDigitisation invoicing -> {
        announcements.invoiced(number, invoicing.invoice(), cause);
        yield invoicing.invoice();
      }
      case Step.RemindOfDigitisation reminding -> {
        announcements.reminded(number, reminding.reminder(), reminding.due(), cause);
        yield reminding.reminder();
      }
      case Step.DeclareDigitisationUnpaid declaring -> {
        announcements.digitisationUnpaid(number, declaring.unpaid(), declaring.due(), cause);
        yield declaring.unpaid();
      }
      case Rest rest -> null;
    };
  }

  private Fact collect(Collect collect, ApplicationNumber number, Cause cause) {
    Paper paper = collect.paper();
    Till.Decision decision =
        Till.decide(
            paper,
            collect.quote().total(),
            Till.accountNamed(paper.payment()).flatMap(ledger::lock));
    return switch (decision) {
      case Till.Decision.Accepted accepted -> charge(collect, accepted.account(), number, cause);
      case Till.Decision.Rejected rejected -> refuse(collect, rejected.reason(), number, cause);
    };
  }

  private FeeCollected charge(
      Collect collect, AccountNumber account, ApplicationNumber number, Cause cause) {
    Paper paper = collect.paper();
    UUID chargeId =
        ledger.charge(
            account,
            collect.quote().purpose(),
            collect.quote().total(),
            new FeeReference(number, paper.documentNumber(), paper.receivedOn()));
    FeeCollected outcome = collect.collectedFrom(account, chargeId);
    announcements.paid(number, outcome, cause);
    return outcome;
  }

  private FeeRefused refuse(
      Collect collect, Refusal reason, ApplicationNumber number, Cause cause) {
    FeeRefused outcome = collect.refused(reason);
    announcements.unpaid(number, outcome, cause);
    return outcome;
  }

  private FeeRefunded refund(FeeCollected paid, ApplicationNumber number) {
    UUID refundId =
        ledger.refund(
            paid.account(),
            paid.purpose(),
            paid.amount(),
            new FeeReference(number, paid.documentNumber(), clock.today()));
    return new FeeRefunded(paid.documentNumber(), refundId);
  }

  private RightRegistered register(Register step, Cause cause) {
    RegisterEntry entry = register.enter(step.registration());
    announcements.registered(entry, cause);
    return new RightRegistered(entry.registrationNumber(), entry.registeredOn());
  }
}

package org.patentoffice.fee.charging.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.contracts.number.RegistrationNumber;
import org.patentoffice.contracts.number.Right;
import org.patentoffice.fee.account.domain.AccountNumber;
import org.patentoffice.fee.account.domain.AccountState;
import org.patentoffice.fee.charging.domain.Fact.FeeCollected;
import org.patentoffice.fee.charging.domain.Fact.FeeNotTaken;
import org.patentoffice.fee.charging.domain.Fact.FeeRefunded;
import org.patentoffice.fee.charging.domain.Fact.RegistrationFeeOverdue;
import org.patentoffice.fee.charging.domain.Fact.RightRegistered;
import org.patentoffice.fee.money.Yen;
import org.patentoffice.fee.register.domain.Registration;
import org.patentoffice.fee.schedule.ScheduleFile;
import org.patentoffice.fee.schedule.domain.Purpose;

/** The pure core with a till and a register on paper: carries out each step until rest. */
final class PaperOffice {
  private static final Casework CASEWORK =
      new Casework(ScheduleFile.load(ScheduleFile.CURRENT_VERSION), Facts.TERMS);

  private FeeCase feeCase = FeeCase.unknown(Facts.CASE);
  private Yen balance;
  private LocalDate today = Facts.FILED_ON;
  final Map<Purpose, Yen> revenue = new EnumMap<>(Purpose.class);
  final List<Registration> register = new ArrayList<>();

  PaperOffice(long balanceYen) {
    this.balance = Yen.of(balanceYen);
  }

  static PaperOffice after(Fact.Told... facts) {
    PaperOffice office = new PaperOffice(1_000_000);
    for (Fact.Told fact : facts) {
      office.learn(fact);
    }
    return office;
  }

  PaperOffice learn(Fact.Told fact) {
    feeCase = feeCase.evolve(fact);
    work();
    return this;
  }

  PaperOffice today(LocalDate day) {
    today = day;
    work();
    return this;
  }

  /** Something that a person of the office did. */
  PaperOffice decide(Fact.Decided fact) {
    feeCase = feeCase.evolve(fact);
    work();
    return this;
  }

  Optional<LocalDate> nextDigitisationDay() {
    return CASEWORK.nextDigitisationDay(feeCase);
  }

  PaperOffice payIn(long yen) {
    balance = balance.plus(Yen.of(yen));
    return this;
  }

  Yen balance() {
    return balance;
  }

  FeeCase feeCase() {
    return feeCase;
  }

  @Nullable Fact outcomeOf(DocumentNumber number) {
    return feeCase.outcomeOf(number);
  }

  private void work() {
    int steps = 0;
    for (Step step = next(); !(step instanceof Step.Rest); step = next()) {
      feeCase = feeCase.evolve(carryOut(step));
      if (++steps > 50) {
        throw new AssertionError("The case does not come to rest");
      }
    }
  }

  private Step next() {
    return CASEWORK.next(feeCase, today);
  }

  private Fact carryOut(Step step) {
    return switch (step) {
      case Step.Collect collect -> collect(collect);
      case Step.LetGo letGo -> new FeeNotTaken(letGo.documentNumber(), letGo.reason());
      case Step.Refund refund -> {
        move(refund.collected(), refund.collected().amount());
        yield new FeeRefunded(refund.collected().documentNumber(), UUID.randomUUID());
      }
      case Step.Register entry -> {
        register.add(entry.registration());
        yield new RightRegistered(
            new RegistrationNumber(Right.PATENT, 7_000_001), entry.registration().registeredOn());
      }
      case Step.DeclareOverdue overdue -> new RegistrationFeeOverdue(overdue.dueOn());
      case Step.InvoiceDigitisation invoicing -> invoicing.invoice();
      case Step.RemindOfDigitisation reminding -> reminding.reminder();
      case Step.DeclareDigitisationUnpaid declaring -> declaring.unpaid();
      case Step.Rest rest -> throw new AssertionError("rest");
    };
  }

  private Fact collect(Step.Collect collect) {
    Payment payment = collect.paper().payment();
    Optional<AccountState> account =
        Till.accountNamed(payment)
            .filter(number -> number.digits().equals(Facts.ACCOUNT))
            .map(number -> new AccountState(number, Facts.OWNER, balance));
    Till.Decision decision = Till.decide(collect.paper(), collect.quote().total(), account);
    return switch (decision) {
      case Till.Decision.Accepted accepted -> {
        FeeCollected paid =
            collect.collectedFrom(new AccountNumber(Facts.ACCOUNT), UUID.randomUUID());
        move(paid, paid.amount().negated());
        yield paid;
      }
      case Till.Decision.Rejected rejected -> collect.refused(rejected.reason());
    };
  }

  private void move(FeeCollected fee, Yen intoAccount) {
    balance = balance.plus(intoAccount);
    revenue.merge(fee.purpose(), intoAccount.negated(), Yen::plus);
  }
}

package org.patentoffice.fee.charging.domain;

import java.util.Optional;
import org.patentoffice.fee.account.domain.AccountNumber;
import org.patentoffice.fee.account.domain.AccountState;
import org.patentoffice.fee.money.Yen;

/** Decides whether a fee can be taken the way the payer offers it. Pure. */
public final class Till {
  private Till() {}

  /** What the till says. */
  public sealed interface Decision {

    /** Take it from this account. */
    record Accepted(AccountNumber account) implements Decision {}

    /** It cannot be taken. */
    record Rejected(Refusal reason) implements Decision {}
  }

  /** The deposit account that the payment item names, if it names one. */
  public static Optional<AccountNumber> accountNamed(Payment payment) {
    return payment.method() == Payment.Method.DEPOSIT
        ? Optional.ofNullable(payment.account()).flatMap(AccountNumber::find)
        : Optional.empty();
  }

  /**
   * Decides.
   *
   * @param account the account that the payment item of the paper names, as it stands
   */
  public static Decision decide(Paper paper, Yen due, Optional<AccountState> account) {
    return switch (paper.payment().method()) {
      case NONE -> new Decision.Rejected(Refusal.NO_PAYMENT_ITEM);
      case TRANSFER, CREDIT_CARD, ELECTRONIC_CASH, FORM ->
          new Decision.Rejected(Refusal.UNSUPPORTED_METHOD);
      case DEPOSIT -> fromDeposit(paper, due, account);
    };
  }

  private static Decision fromDeposit(Paper paper, Yen due, Optional<AccountState> account) {
    Payment payment = paper.payment();
    if (payment.amountYen() == null || payment.amountYen() != due.amount()) {
      return new Decision.Rejected(Refusal.AMOUNT_MISMATCH);
    }
    if (account.isEmpty()) {
      return new Decision.Rejected(Refusal.UNKNOWN_ACCOUNT);
    }
    AccountState state = account.get();
    if (!mayUse(state, paper)) {
      return new Decision.Rejected(Refusal.NOT_ACCOUNT_HOLDER);
    }
    return state.balance().compareTo(due) < 0
        ? new Decision.Rejected(Refusal.INSUFFICIENT_BALANCE)
        : new Decision.Accepted(state.number());
  }

  /**
   * Online the account must be the sender's own. On paper nobody is signed in: who signed it names
   * the account, and the paper is the proof (docs/adr/0043).
   */
  private static boolean mayUse(AccountState account, Paper paper) {
    return paper.onPaper() != null || account.holder().equals(paper.owner());
  }
}

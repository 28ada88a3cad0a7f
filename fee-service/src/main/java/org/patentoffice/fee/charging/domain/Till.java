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
   * @param payer username of the one who sent the document
   * @param account the account that the payment item names, as it stands
   */
  public static Decision decide(
      Payment payment, Yen due, String payer, Optional<AccountState> account) {
    return switch (payment.method()) {
      case NONE -> new Decision.Rejected(Refusal.NO_PAYMENT_ITEM);
      case TRANSFER, CREDIT_CARD, ELECTRONIC_CASH, FORM ->
          new Decision.Rejected(Refusal.UNSUPPORTED_METHOD);
      case DEPOSIT -> fromDeposit(payment, due, payer, account);
    };
  }

  private static Decision fromDeposit(
      Payment payment, Yen due, String payer, Optional<AccountState> account) {
    if (payment.amountYen() == null || payment.amountYen() != due.amount()) {
      return new Decision.Rejected(Refusal.AMOUNT_MISMATCH);
    }
    if (account.isEmpty()) {
      return new Decision.Rejected(Refusal.UNKNOWN_ACCOUNT);
    }
    AccountState state = account.get();
    if (!state.holder().equals(payer)) {
      return new Decision.Rejected(Refusal.NOT_ACCOUNT_HOLDER);
    }
    return state.balance().compareTo(due) < 0
        ? new Decision.Rejected(Refusal.INSUFFICIENT_BALANCE)
        : new Decision.Accepted(state.number());
  }
}

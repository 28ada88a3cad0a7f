package org.patentoffice.fee.account.domain;

import java.util.List;
import org.patentoffice.fee.account.domain.LedgerAccount.Cash;
import org.patentoffice.fee.account.domain.LedgerAccount.Deposit;
import org.patentoffice.fee.account.domain.LedgerAccount.Revenue;
import org.patentoffice.fee.money.Yen;
import org.patentoffice.fee.schedule.domain.Purpose;

/**
 * One balanced transaction of the ledger: its debits equal its credits, so that no yen appears or
 * disappears.
 */
public record Posting(Kind kind, List<Entry> entries) {

  /** What the office books. */
  public enum Kind {
    /** A holder paid in: cash against the deposit account. */
    DEPOSIT,
    /** A fee taken out of a deposit account. */
    CHARGE,
    /** A fee paid to the office directly, not out of a deposit account. */
    PAYMENT,
    /** A fee given back that should not have been taken (Patent Act Art. 195(11)). */
    REFUND
  }

  /**
   * One line.
   *
   * @param amount more than nothing
   */
  public record Entry(LedgerAccount account, Side side, Yen amount) {
    /**
     * @throws IllegalArgumentException unless at least one yen
     */
    public Entry {
      if (!amount.isPositive()) {
        throw new IllegalArgumentException(
            "Expected an entry of at least 1 yen, but got " + amount);
      }
    }

    /** What the entry adds to the account's balance. */
    public Yen effect() {
      return side == account.normalSide() ? amount : amount.negated();
    }
  }

  /**
   * @throws IllegalArgumentException unless debits equal credits
   */
  public Posting {
    entries = List.copyOf(entries);
    Yen debits = sum(entries, Side.DEBIT);
    Yen credits = sum(entries, Side.CREDIT);
    if (entries.size() < 2 || !debits.equals(credits)) {
      throw new IllegalArgumentException(
          "Expected a balanced transaction, but debits are %s and credits %s"
              .formatted(debits, credits));
    }
  }

  /** Money paid in by the holder. */
  public static Posting deposit(AccountNumber number, Yen amount) {
    return move(Kind.DEPOSIT, new Cash(), new Deposit(number), amount);
  }

  /** A fee taken. */
  public static Posting charge(AccountNumber number, Purpose purpose, Yen amount) {
    return move(Kind.CHARGE, new Deposit(number), new Revenue(purpose), amount);
  }

  /** A fee paid in cash or by bank transfer. */
  public static Posting payment(Purpose purpose, Yen amount) {
    return move(Kind.PAYMENT, new Cash(), new Revenue(purpose), amount);
  }

  /** A fee given back. */
  public static Posting refund(AccountNumber number, Purpose purpose, Yen amount) {
    return move(Kind.REFUND, new Revenue(purpose), new Deposit(number), amount);
  }

  private static Posting move(Kind kind, LedgerAccount debit, LedgerAccount credit, Yen amount) {
    return new Posting(
        kind,
        List.of(new Entry(debit, Side.DEBIT, amount), new Entry(credit, Side.CREDIT, amount)));
  }

  private static Yen sum(List<Entry> entries, Side side) {
    return entries.stream()
        .filter(entry -> entry.side() == side)
        .map(Entry::amount)
        .reduce(Yen.ZERO, Yen::plus);
  }
}

package org.patentoffice.fee.account;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentoffice.fee.account.AccountAnswers.Account;
import org.patentoffice.fee.account.AccountAnswers.DepositReceipt;
import org.patentoffice.fee.account.AccountAnswers.Statement;
import org.patentoffice.fee.account.AccountAnswers.StatementLine;
import org.patentoffice.fee.account.domain.AccountNumber;
import org.patentoffice.fee.account.domain.LedgerAccount;
import org.patentoffice.fee.money.Yen;
import org.patentoffice.kit.time.OfficeClock;

/** Opens deposit accounts, books deposits, prints statements. */
@ApplicationScoped
class Accounts {
  private static final String NEXT_NUMBER =
      "update deposit_account_number set last = last + 1 returning last";

  private final Ledger ledger;
  private final OfficeClock clock;

  Accounts(Ledger ledger, OfficeClock clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * Opens an empty account.
   *
   * @param requested number wished for; null: the next free one
   * @throws org.patentoffice.kit.problem.Problem if the number is taken, or the cashier opens an
   *     account for himself
   */
  @Transactional
  Account open(String holder, @Nullable AccountNumber requested, String cashier) {
    if (holder.equals(cashier)) {
      throw AccountProblems.ownAccount(cashier);
    }
    AccountRow row = new AccountRow();
    row.number = (requested == null ? nextFree() : requested).digits();
    row.holder = holder;
    row.openedAt = clock.now();
    row.openedBy = cashier;
    if (!insert(row)) {
      throw AccountProblems.taken(row.number);
    }
    return account(row);
  }

  /**
   * Books money that a holder paid in. The same key on the same account repeats the first receipt.
   *
   * @throws org.patentoffice.kit.problem.Problem if there is no such account, it is the cashier's
   *     own, or the key was used for another amount
   */
  @Transactional
  DepositReceipt deposit(AccountNumber number, Yen amount, String cashier, String idempotencyKey) {
    AccountRow account =
        ledger.lockedRow(number).orElseThrow(() -> AccountProblems.notFound(number));
    if (account.holder.equals(cashier)) {
      throw AccountProblems.ownAccount(cashier);
    }
    EntryRow entry =
        earlier(number, idempotencyKey)
            .orElseGet(() -> ledger.deposit(number, amount, cashier, idempotencyKey));
    if (entry.amountYen != amount.amount()) {
      throw AccountProblems.keyReused(idempotencyKey);
    }
    return new DepositReceipt(
        entry.transaction.id,
        number.digits(),
        entry.amountYen,
        entry.balanceAfterYen,
        entry.transaction.bookedAt);
  }

  /** The account, if there is one. */
  @Transactional
  Optional<Account> find(AccountNumber number) {
    return AccountRow.<AccountRow>findByIdOptional(number.digits()).map(Accounts::account);
  }

  /** Accounts of one holder, by number. */
  @Transactional
  List<Account> heldBy(String holder) {
    return AccountRow.<AccountRow>find("holder = ?1 order by number", holder)
        .range(0, AccountResource.MAX_ACCOUNTS - 1)
        .stream()
        .map(Accounts::account)
        .toList();
  }

  /** A page of the account's entries, newest first, below the given line. */
  @Transactional
  Statement statement(Account account, long beforeLine, int pageSize) {
    List<StatementLine> lines =
        EntryRow.<EntryRow>find(
                "from EntryRow e join fetch e.transaction"
                    + " where e.account = ?1 and e.accountLine < ?2 order by e.accountLine desc",
                new LedgerAccount.Deposit(new AccountNumber(account.number())).code(),
                beforeLine)
            .range(0, pageSize - 1)
            .stream()
            .map(StatementLine::of)
            .toList();
    Long next =
        lines.isEmpty() || lines.getLast().line() == 1 ? null : (Long) lines.getLast().line();
    return new Statement(
        account.number(), account.holder(), account.balanceYen(), account.openedAt(), lines, next);
  }

  private static Optional<EntryRow> earlier(AccountNumber number, String idempotencyKey) {
    return EntryRow.<EntryRow>find(
            "from EntryRow e join fetch e.transaction t"
                + " where t.depositAccount = ?1 and t.idempotencyKey = ?2 and e.account = ?3",
            number.digits(),
            idempotencyKey,
            new LedgerAccount.Deposit(number).code())
        .firstResultOptional();
  }

  private static AccountNumber nextFree() {
    AccountNumber candidate;
    do {
      Number last =
          (Number)
              Panache.getEntityManager()
                  .createNativeQuery(NEXT_NUMBER, Integer.class)
                  .getSingleResult();
      candidate = new AccountNumber("%06d".formatted(last.intValue()));
    } while (AccountRow.findById(candidate.digits()) != null);
    return candidate;
  }

  /** Two cashiers may wish for the same number at once: the first wins. */
  private static boolean insert(AccountRow row) {
    return Panache.getEntityManager()
            .createNativeQuery(
                """
                insert into deposit_account (number, holder, opened_at, opened_by) values (?1, ?2, ?3, ?4)
                on conflict (number) do nothing
                """)
            .setParameter(1, row.number)
            .setParameter(2, row.holder)
            .setParameter(3, row.openedAt)
            .setParameter(4, row.openedBy)
            .executeUpdate()
        == 1;
  }

  private static Account account(AccountRow row) {
    return new Account(row.number, row.holder, row.balanceYen, row.openedAt);
  }
}

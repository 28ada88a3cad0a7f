package org.patentoffice.fee.account;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.patentoffice.fee.account.domain.AccountNumber;
import org.patentoffice.fee.account.domain.AccountState;
import org.patentoffice.fee.account.domain.LedgerAccount;
import org.patentoffice.fee.account.domain.Posting;
import org.patentoffice.fee.money.Yen;
import org.patentoffice.fee.schedule.domain.Purpose;
import org.patentoffice.kit.time.OfficeClock;

/**
 * The office's ledger. Every method runs inside the caller's transaction; the database adds what no
 * code can forget: entries are never changed, transactions balance, no balance below zero.
 */
@ApplicationScoped
public class Ledger {

  /** Who books a fee: the office itself, not a person. */
  private static final String OFFICE = "system:fee";

  private final OfficeClock clock;

  Ledger(OfficeClock clock) {
    this.clock = clock;
  }

  /** The account, locked until the transaction ends, so that its balance can be relied on. */
  @Transactional(TxType.MANDATORY)
  public Optional<AccountState> lock(AccountNumber number) {
    return lockedRow(number).map(AccountRow::toState);
  }

  /**
   * Takes a fee out of a locked account. A second charge for the same document is refused by the
   * database.
   *
   * @return id of the charge
   */
  @Transactional(TxType.MANDATORY)
  public UUID charge(AccountNumber number, Purpose purpose, Yen amount, FeeReference reference) {
    return book(Posting.charge(number, purpose, amount), number, reference);
  }

  /** Gives a fee back. A second refund for the same document is refused by the database. */
  @Transactional(TxType.MANDATORY)
  public UUID refund(AccountNumber number, Purpose purpose, Yen amount, FeeReference reference) {
    lockedRow(number);
    return book(Posting.refund(number, purpose, amount), number, reference);
  }

  /**
   * Books a fee that was paid directly. A second payment for the same document is refused by the
   * database.
   *
   * @param idempotencyKey of the cashier's request
   * @return id of the payment
   */
  @Transactional(TxType.MANDATORY)
  public UUID pay(
      Purpose purpose, Yen amount, FeeReference reference, String cashier, String idempotencyKey) {
    TransactionRow row = row(Posting.Kind.PAYMENT, null, reference.valueOn(), cashier);
    row.applicationNumber = reference.applicationNumber().toString();
    row.documentNumber = reference.documentNumber().toString();
    row.idempotencyKey = idempotencyKey;
    write(Posting.payment(purpose, amount), row);
    return row.id;
  }

  Optional<AccountRow> lockedRow(AccountNumber number) {
    Optional<AccountRow> row =
        AccountRow.findByIdOptional(number.digits(), LockModeType.PESSIMISTIC_WRITE);
    row.ifPresent(found -> Panache.getEntityManager().refresh(found));
    return row;
  }

  EntryRow deposit(AccountNumber number, Yen amount, String cashier, String idempotencyKey) {
    TransactionRow row = row(Posting.Kind.DEPOSIT, number, clock.today(), cashier);
    row.idempotencyKey = idempotencyKey;
    return write(Posting.deposit(number, amount), row, number);
  }

  private UUID book(Posting posting, AccountNumber number, FeeReference reference) {
    TransactionRow row = row(posting.kind(), number, reference.valueOn(), OFFICE);
    row.applicationNumber = reference.applicationNumber().toString();
    row.documentNumber = reference.documentNumber().toString();
    write(posting, row, number);
    return row.id;
  }

  private TransactionRow row(
      Posting.Kind kind, @Nullable AccountNumber number, LocalDate valueOn, String actor) {
    TransactionRow row = new TransactionRow();
    row.id = UUID.randomUUID();
    row.kind = kind;
    row.depositAccount = number == null ? null : number.digits();
    row.valueOn = valueOn;
    row.bookedAt = clock.now();
    row.actor = actor;
    return row;
  }

  /** Returns the entry of the deposit account, with what the database added. */
  private static EntryRow write(Posting posting, TransactionRow transaction, AccountNumber number) {
    String code = new LedgerAccount.Deposit(number).code();
    return write(posting, transaction).stream()
        .filter(row -> row.account.equals(code))
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("Expected a transaction on account " + number));
  }

  private static List<EntryRow> write(Posting posting, TransactionRow transaction) {
    transaction.persist();
    List<EntryRow> rows = new ArrayList<>();
    for (Posting.Entry entry : posting.entries()) {
      EntryRow row = new EntryRow();
      row.transaction = transaction;
      row.line = (short) (rows.size() + 1);
      row.account = entry.account().code();
      row.side = entry.side();
      row.amountYen = entry.amount().amount();
      row.persist();
      rows.add(row);
    }
    Panache.getEntityManager().flush();
    return rows;
  }
}

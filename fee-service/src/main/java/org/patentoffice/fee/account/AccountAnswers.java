package org.patentoffice.fee.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.patentoffice.fee.account.domain.Side;

/** What the deposit account resource answers with. */
final class AccountAnswers {
  private AccountAnswers() {}

  /**
   * A deposit account.
   *
   * @param holder username of the one who pays from it
   */
  record Account(String number, String holder, long balanceYen, Instant openedAt) {}

  /**
   * Receipt of money paid in.
   *
   * @param balanceYen after the deposit; a repeat of the request shows the same
   */
  record DepositReceipt(
      UUID transactionId, String number, long amountYen, long balanceYen, Instant bookedAt) {}

  /**
   * A page of an account's statement, newest entry first.
   *
   * @param nextBefore value of {@code before} for the next page; absent on the last one
   */
  record Statement(
      String number,
      String holder,
      long balanceYen,
      Instant openedAt,
      List<StatementLine> entries,
      @Nullable Long nextBefore) {}

  /**
   * One entry.
   *
   * @param line position in the account, dense from 1
   * @param kind {@code deposit}, {@code charge} or {@code refund}
   * @param amountYen positive: paid in or given back; negative: taken
   * @param valueOn day on which it counts, office calendar
   */
  record StatementLine(
      long line,
      UUID transactionId,
      String kind,
      long amountYen,
      long balanceAfterYen,
      LocalDate valueOn,
      Instant bookedAt,
      String actor,
      @Nullable String applicationNumber,
      @Nullable String documentNumber) {

    static StatementLine of(EntryRow row) {
      TransactionRow transaction = row.transaction;
      return new StatementLine(
          row.accountLine,
          transaction.id,
          transaction.kind.name().toLowerCase(Locale.ROOT),
          row.side == Side.CREDIT ? row.amountYen : -row.amountYen,
          row.balanceAfterYen,
          transaction.valueOn,
          transaction.bookedAt,
          transaction.actor,
          transaction.applicationNumber,
          transaction.documentNumber);
    }
  }

  /**
   * Sum of one account of the ledger.
   *
   * @param balanceYen on the side on which the account grows
   */
  record AccountTotal(String account, long debitYen, long creditYen, long balanceYen) {}

  /**
   * The whole ledger in one sum, for the auditor.
   *
   * @param balanced whether all debits equal all credits and each deposit account's balance equals
   *     the sum of its entries; anything else is an alarm
   */
  record TrialBalance(
      boolean balanced,
      long debitYen,
      long creditYen,
      long depositsOwedYen,
      List<AccountTotal> officeAccounts) {}
}

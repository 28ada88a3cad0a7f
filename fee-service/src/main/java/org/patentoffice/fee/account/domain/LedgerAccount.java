package org.patentoffice.fee.account.domain;

import org.patentoffice.fee.schedule.domain.Purpose;

/** An account of the office's ledger. */
public sealed interface LedgerAccount {

  /** Its name in the database, for example {@code deposit:123456}. */
  String code();

  /** The side on which it grows. */
  Side normalSide();

  /** What the office owes a holder: money paid in and not yet used. A liability. */
  record Deposit(AccountNumber number) implements LedgerAccount {
    @Override
    public String code() {
      return "deposit:" + number;
    }

    @Override
    public Side normalSide() {
      return Side.CREDIT;
    }
  }

  /** Fees earned, one account per purpose. */
  record Revenue(Purpose purpose) implements LedgerAccount {
    @Override
    public String code() {
      return "revenue:" + purpose.wire();
    }

    @Override
    public Side normalSide() {
      return Side.CREDIT;
    }
  }

  /** Money that reached the office. An asset. */
  record Cash() implements LedgerAccount {
    @Override
    public String code() {
      return "cash";
    }

    @Override
    public Side normalSide() {
      return Side.DEBIT;
    }
  }
}

package org.patentoffice.fee.charging.domain;

import java.util.Locale;

/** Why a fee could not be taken; each can be mended by a formal amendment with a payment item. */
public enum Refusal {
  /** The account holds less than the fee. */
  INSUFFICIENT_BALANCE,
  /** The document has no payment item. */
  NO_PAYMENT_ITEM,
  /** The amount written is not the fee. */
  AMOUNT_MISMATCH,
  /** There is no such deposit account. */
  UNKNOWN_ACCOUNT,
  /** The account is someone else's. */
  NOT_ACCOUNT_HOLDER,
  /** The office does not offer this way of paying yet. */
  UNSUPPORTED_METHOD;

  /** The spelling in events, for example {@code insufficient-balance}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

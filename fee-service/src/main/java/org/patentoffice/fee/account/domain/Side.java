package org.patentoffice.fee.account.domain;

/** The two sides of an account. */
public enum Side {
  DEBIT,
  CREDIT
}

package org.patentoffice.receiving.efiling.submission;

import org.jspecify.annotations.Nullable;

/**
 * How a fee is paid.
 *
 * @param method deposit, transfer, credit-card, electronic-cash, form or none
 * @param account digits, half width
 * @param amountYen as stated; the fee service decides what is due
 */
public record Payment(String method, @Nullable String account, @Nullable Long amountYen) {

  /** No payment is indicated. */
  public static final Payment NONE = new Payment("none", null, null);
}

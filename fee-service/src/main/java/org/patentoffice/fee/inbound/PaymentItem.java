package org.patentoffice.fee.inbound;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.patentoffice.fee.charging.domain.Payment;

/** The payment item of a document as {@code receiving} tells it. */
record PaymentItem(String method, @Nullable String account, @Nullable Long amountYen) {

  static Payment toPayment(@Nullable PaymentItem item) {
    return item == null
        ? Payment.NONE
        : new Payment(
            Payment.Method.valueOf(item.method.toUpperCase(Locale.ROOT).replace('-', '_')),
            item.account,
            item.amountYen);
  }
}

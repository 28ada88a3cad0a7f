package org.patentoffice.formality.inbound;

import org.jspecify.annotations.Nullable;

/** How a document offers to pay. */
record WirePayment(String method) {

  private static final String NONE = "none";

  static boolean isStated(@Nullable WirePayment payment) {
    return payment != null && !payment.method().equals(NONE);
  }
}

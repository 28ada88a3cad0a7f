package org.patentoffice.formality.inbound;

import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.formality.procedure.Fact;
import org.patentoffice.formality.rule.Shortfall;

/** {@code org.patentoffice.fee.fee-unpaid.v1}, as far as it is read here. */
record FeeUnpaid(
    DocumentNumber documentNumber,
    @Nullable DocumentNumber concerns,
    String purpose,
    long dueYen,
    String reason) {

  Fact toFact() {
    return new Fact.FeeUnpaid(
        documentNumber,
        concerns == null ? documentNumber : concerns,
        new Shortfall(FeePaid.purposeOf(purpose), dueYen, reason));
  }
}

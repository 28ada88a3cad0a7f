package org.patentoffice.formality.inbound;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.formality.procedure.Fact;
import org.patentoffice.formality.rule.FeePurpose;

/** {@code org.patentoffice.fee.fee-paid.v1}, as far as it is read here. */
record FeePaid(
    DocumentNumber documentNumber,
    @Nullable DocumentNumber concerns,
    String purpose,
    LocalDate paidOn) {

  Fact toFact() {
    return new Fact.FeePaid(
        documentNumber, concerns == null ? documentNumber : concerns, purposeOf(purpose), paidOn);
  }

  static FeePurpose purposeOf(String wire) {
    return FeePurpose.valueOf(wire.toUpperCase(Locale.ROOT));
  }
}

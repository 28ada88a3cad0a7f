package org.patentoffice.dossier.inbound;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.dossier.casefile.domain.FeePaid;

/** {@code org.patentoffice.fee.fee-paid.v1}; the account is not read. */
record Payment(
    DocumentNumber documentNumber,
    @Nullable DocumentNumber concerns,
    String purpose,
    Instant paidAt,
    LocalDate paidOn) {

  FeePaid fact() {
    return new FeePaid(documentNumber, concerns, purpose, paidOn);
  }
}

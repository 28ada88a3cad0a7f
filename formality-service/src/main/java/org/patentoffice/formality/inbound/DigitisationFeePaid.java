package org.patentoffice.formality.inbound;

import java.time.LocalDate;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.formality.procedure.Fact;

/** {@code org.patentoffice.fee.digitisation-fee-paid.v1}, as far as it is read here. */
record DigitisationFeePaid(DocumentNumber documentNumber, LocalDate paidOn) {

  Fact toFact() {
    return new Fact.DigitisationFeePaid(documentNumber, paidOn);
  }
}

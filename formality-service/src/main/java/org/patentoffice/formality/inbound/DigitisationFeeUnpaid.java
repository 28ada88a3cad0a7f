package org.patentoffice.formality.inbound;

import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.formality.procedure.Fact;

/** {@code org.patentoffice.fee.digitisation-fee-unpaid.v1}, as far as it is read here. */
record DigitisationFeeUnpaid(DocumentNumber documentNumber, long dueYen) {

  Fact toFact() {
    return new Fact.DigitisationFeeUnpaid(documentNumber, dueYen);
  }
}

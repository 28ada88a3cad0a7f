package org.patentoffice.fee.inbound;

import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.fee.charging.domain.Fact;

/** {@code formality.amendment-ordered}, as far as fees are concerned. */
record AmendmentOrdered(
    ApplicationNumber applicationNumber, DocumentNumber documentNumber, DocumentNumber concerns) {

  Fact.AmendmentOrdered toFact() {
    return new Fact.AmendmentOrdered(documentNumber, concerns);
  }
}

package org.patentoffice.fee.inbound;

import java.time.LocalDate;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.fee.charging.domain.Fact;

/** {@code receiving.dispatch-served}, as far as fees are concerned. */
record DispatchServed(
    ApplicationNumber applicationNumber,
    DocumentNumber documentNumber,
    String documentCode,
    LocalDate servedDate) {

  /** 特許査定. */
  static final String DECISION_TO_GRANT = "A01";

  Fact.DispatchServed toFact() {
    return new Fact.DispatchServed(documentNumber, servedDate);
  }
}

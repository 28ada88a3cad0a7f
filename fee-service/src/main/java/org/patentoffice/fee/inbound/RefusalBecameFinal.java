package org.patentoffice.fee.inbound;

import java.time.LocalDate;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.fee.charging.domain.Fact;

/** {@code dossier.refusal-became-final}, as far as fees are concerned. */
record RefusalBecameFinal(ApplicationNumber applicationNumber, LocalDate finalOn) {

  Fact.ApplicationEnded toFact() {
    return new Fact.ApplicationEnded(finalOn);
  }
}

package org.patentoffice.fee.inbound;

import java.time.LocalDate;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.fee.charging.domain.Fact;

/** {@code formality.deemed-withdrawn}, as far as fees are concerned. */
record DeemedWithdrawn(ApplicationNumber applicationNumber, LocalDate effectiveOn) {

  Fact.ApplicationEnded toFact() {
    return new Fact.ApplicationEnded(effectiveOn);
  }
}

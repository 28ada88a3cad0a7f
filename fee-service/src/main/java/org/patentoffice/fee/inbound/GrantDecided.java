package org.patentoffice.fee.inbound;

import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.fee.charging.domain.Fact;

/** {@code dossier.grant-decided}, as far as fees are concerned. */
record GrantDecided(
    ApplicationNumber applicationNumber,
    DocumentNumber documentNumber,
    int claimCount,
    int paymentPeriodDays) {

  Fact.GrantDecided toFact() {
    return new Fact.GrantDecided(documentNumber, claimCount, paymentPeriodDays);
  }
}

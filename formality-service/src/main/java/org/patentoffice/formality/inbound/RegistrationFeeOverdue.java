package org.patentoffice.formality.inbound;

import java.time.LocalDate;
import org.patentoffice.formality.procedure.Fact;

/** {@code org.patentoffice.fee.registration-fee-overdue.v1}, as far as it is read here. */
record RegistrationFeeOverdue(LocalDate dueOn) {

  Fact toFact() {
    return new Fact.RegistrationFeeOverdue(dueOn);
  }
}

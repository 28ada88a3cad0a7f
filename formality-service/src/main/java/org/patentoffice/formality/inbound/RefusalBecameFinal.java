package org.patentoffice.formality.inbound;

import java.time.LocalDate;
import org.patentoffice.formality.procedure.Fact;

/** {@code org.patentoffice.dossier.refusal-became-final.v1}, as far as it is read here. */
record RefusalBecameFinal(LocalDate finalOn) {

  Fact toFact() {
    return new Fact.RefusalBecameFinal(finalOn);
  }
}

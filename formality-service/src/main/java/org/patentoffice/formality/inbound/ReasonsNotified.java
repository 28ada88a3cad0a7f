package org.patentoffice.formality.inbound;

import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.formality.procedure.Fact;

/**
 * {@code org.patentoffice.dossier.notice-of-reasons-dispatched.v1}, as far as it is read here.
 *
 * @param periodDays to answer, from service
 */
record ReasonsNotified(DocumentNumber documentNumber, int periodDays) {

  Fact toFact() {
    return new Fact.ReasonsNotified(documentNumber, periodDays);
  }
}

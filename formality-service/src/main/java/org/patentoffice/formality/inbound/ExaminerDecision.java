package org.patentoffice.formality.inbound;

import java.time.LocalDate;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.formality.procedure.Fact;

/**
 * {@code org.patentoffice.dossier.grant-decided.v1} or {@code refusal-decided.v1}, as far as it is
 * read here.
 */
record ExaminerDecision(DocumentNumber documentNumber, LocalDate dispatchedOn) {

  Fact toFact() {
    return new Fact.ExaminationConcluded(documentNumber, dispatchedOn);
  }
}

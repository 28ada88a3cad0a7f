package org.patentoffice.dossier.casefile.domain;

import org.patentoffice.contracts.number.DocumentNumber;

/** What the examiner did, or the calendar made of it: the only facts that are the dossier's own. */
public sealed interface ExaminationFact extends Fact permits ExaminerAct, RefusalFinal {

  /** The dispatched document. */
  DocumentNumber documentNumber();
}

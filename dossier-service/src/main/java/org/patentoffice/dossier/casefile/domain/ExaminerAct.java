package org.patentoffice.dossier.casefile.domain;

/** A document that an examiner decided on; who it was stays on record. */
public sealed interface ExaminerAct extends ExaminationFact, DispatchedDocument
    permits ReasonsNotified, PatentGranted, ApplicationRefused {

  /** Username of the examiner. */
  String examiner();
}

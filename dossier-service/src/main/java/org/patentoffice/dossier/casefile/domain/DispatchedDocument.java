package org.patentoffice.dossier.casefile.domain;

import java.time.LocalDate;
import java.util.List;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.kit.content.ContentRef;

/** A document that the office sent to the applicant (発送書類). */
public sealed interface DispatchedDocument extends Fact
    permits AmendmentOrdered, ProcedureDismissed, ExaminerAct {

  DocumentNumber documentNumber();

  /** Intermediate code, for example {@code A131}. */
  String documentCode();

  /** 起案日, office calendar. */
  LocalDate draftedOn();

  /** 発送日, office calendar. */
  LocalDate dispatchedOn();

  /** The document as XML. */
  ContentRef content();

  /** Articles of law relied on, for example {@code 29(2)}; empty for documents that name none. */
  default List<String> articles() {
    return List.of();
  }
}

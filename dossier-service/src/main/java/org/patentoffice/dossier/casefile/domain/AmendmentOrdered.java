package org.patentoffice.dossier.casefile.domain;

import java.time.LocalDate;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.kit.content.ContentRef;

/**
 * Formality examination ordered an amendment (Art. 17(3)).
 *
 * @param concerns the received document with the defect
 */
public record AmendmentOrdered(
    DocumentNumber documentNumber,
    String documentCode,
    DocumentNumber concerns,
    LocalDate draftedOn,
    LocalDate dispatchedOn,
    ContentRef content)
    implements DispatchedDocument {

  /** Code of an order that concerns the application itself; others concern later documents. */
  public static final String OF_APPLICATION = "A111";
}

package org.patentoffice.formality.event;

import java.time.LocalDate;
import java.util.List;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.formality.notice.Correction;
import org.patentoffice.kit.content.ContentRef;

/**
 * Obvious errors of a document were corrected ex officio, and the applicant was told.
 *
 * @param documentNumber of the notice
 * @param concerns the document that was corrected
 */
public record CorrectedExOfficio(
    ApplicationNumber applicationNumber,
    DocumentNumber documentNumber,
    String documentCode,
    DocumentNumber concerns,
    List<Correction> corrections,
    String correctedBy,
    LocalDate draftedOn,
    LocalDate dispatchedOn,
    ContentRef content) {}

package org.patentoffice.legalstatus.status;

import org.patentoffice.legalstatus.language.Bilingual;
import org.patentoffice.legalstatus.ledger.CaseStatus;
import org.patentoffice.legalstatus.recording.LedgerPosition;
import org.patentoffice.legalstatus.recording.LegalCase;

/**
 * All that an answer is made of, whatever its form.
 *
 * @param sentence where the case stands and since when
 * @param position how far the ledger reached when it was read
 */
public record CaseReport(
    LegalCase legalCase, CaseStatus status, Bilingual sentence, LedgerPosition position) {}

package org.patentoffice.dossier.event;

import java.time.LocalDate;
import java.util.List;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.kit.content.ContentRef;

/** {@code org.patentoffice.dossier.refusal-decided.v1}. */
record RefusalDecided(
    ApplicationNumber applicationNumber,
    DocumentNumber documentNumber,
    String documentCode,
    LocalDate draftedOn,
    LocalDate dispatchedOn,
    String examiner,
    List<String> articles,
    int appealPeriodMonths,
    ContentRef content) {}

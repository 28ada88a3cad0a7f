package org.patentoffice.dossier.event;

import java.time.LocalDate;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.kit.content.ContentRef;

/** {@code org.patentoffice.dossier.grant-decided.v1}. */
record GrantDecided(
    ApplicationNumber applicationNumber,
    DocumentNumber documentNumber,
    String documentCode,
    LocalDate draftedOn,
    LocalDate dispatchedOn,
    String examiner,
    int claimCount,
    int paymentPeriodDays,
    ContentRef content) {}

package org.patentoffice.dossier.event;

import java.time.LocalDate;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.DocumentNumber;

/** {@code org.patentoffice.dossier.refusal-became-final.v1}. */
record RefusalBecameFinal(
    ApplicationNumber applicationNumber, DocumentNumber documentNumber, LocalDate finalOn) {}

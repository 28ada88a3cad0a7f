package org.patentoffice.gazette.inbound;

import java.time.LocalDate;
import org.patentoffice.contracts.number.ApplicationNumber;

/** {@code dossier.refusal-became-final.v1}, as far as the gazette reads it. */
record RefusalBecameFinal(ApplicationNumber applicationNumber, LocalDate finalOn) {}

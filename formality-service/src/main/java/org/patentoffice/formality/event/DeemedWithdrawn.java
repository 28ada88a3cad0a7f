package org.patentoffice.formality.event;

import java.time.LocalDate;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.formality.rule.Bilingual;

/** The application is deemed withdrawn (Patent Act, Art. 48-3(4)). */
public record DeemedWithdrawn(
    ApplicationNumber applicationNumber,
    LocalDate effectiveOn,
    String legalBasis,
    Bilingual reason) {}

package org.patentoffice.formality.event;

import java.time.LocalDate;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.DocumentNumber;

/**
 * A period is longer now (Patent Act, Art. 5(1)).
 *
 * @param documentNumber the request for extension
 * @param extendedTo new last day
 */
public record TimeLimitExtended(
    ApplicationNumber applicationNumber,
    DocumentNumber documentNumber,
    LocalDate decidedOn,
    LocalDate extendedTo,
    String legalBasis) {}

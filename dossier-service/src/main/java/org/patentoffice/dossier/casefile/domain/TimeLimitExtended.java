package org.patentoffice.dossier.casefile.domain;

import java.time.LocalDate;
import org.patentoffice.contracts.number.DocumentNumber;

/**
 * A period is longer now, because the applicant asked for it (Art. 5(1)).
 *
 * @param documentNumber the request for extension (A601), which names what it answers
 * @param extendedTo new last day
 */
public record TimeLimitExtended(
    DocumentNumber documentNumber, LocalDate decidedOn, LocalDate extendedTo) implements Fact {}

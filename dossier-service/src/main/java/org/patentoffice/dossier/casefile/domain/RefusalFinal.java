package org.patentoffice.dossier.casefile.domain;

import java.time.LocalDate;
import org.patentoffice.contracts.number.DocumentNumber;

/**
 * The period to appeal passed without an appeal (Art. 121): the refusal is final.
 *
 * @param documentNumber of the decision of refusal
 * @param finalOn the day after the last day of the period
 */
public record RefusalFinal(DocumentNumber documentNumber, LocalDate finalOn)
    implements ExaminationFact {}

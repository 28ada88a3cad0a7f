package org.patentoffice.formality.event;

import java.time.LocalDate;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.kit.content.ContentRef;

/**
 * Who applied on paper was told the application number.
 *
 * @param documentNumber of the notice
 * @param concerns the request as received on paper
 */
public record ApplicationNumberNotified(
    ApplicationNumber applicationNumber,
    DocumentNumber documentNumber,
    String documentCode,
    DocumentNumber concerns,
    LocalDate filingDate,
    LocalDate draftedOn,
    LocalDate dispatchedOn,
    ContentRef content) {}

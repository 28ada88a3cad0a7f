package org.patentoffice.dossier.casefile.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.patentoffice.contracts.number.DocumentNumber;

/**
 * A dispatched document reached the applicant (送達): opened in the mailbox, or sent by post.
 *
 * @param servedDate the day from which its period runs
 * @param method {@code online} or {@code post}
 * @param servedTo username; shown to the filer and the office only
 */
public record DispatchServed(
    DocumentNumber documentNumber,
    Instant servedAt,
    LocalDate servedDate,
    String method,
    String servedTo)
    implements Fact {}

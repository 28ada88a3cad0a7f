package org.patentoffice.receiving.event;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A dispatched document was served.
 *
 * @param method {@code online} when the applicant opened it, {@code post} when the office turned to
 *     post
 */
public record DispatchServed(
    String applicationNumber,
    String documentNumber,
    String documentCode,
    Instant servedAt,
    LocalDate servedDate,
    String method,
    String servedTo) {}

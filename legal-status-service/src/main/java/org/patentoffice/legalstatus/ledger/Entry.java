package org.patentoffice.legalstatus.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A status event as it stands in the ledger: facts only. Code and stages follow from the order of
 * the whole ledger of the case.
 *
 * @param eventId the office's event behind it; with the national event, its identity
 * @param causationId what caused that event
 * @param eventType full type of that event
 * @param nationalEvent id of the national event in the mapping
 * @param effectiveDate the day from which it counts (office calendar)
 * @param occurredAt office time at which the event happened at its producer
 * @param recordedAt office time at which this ledger recorded it
 * @param documentNumber the document by which it happened, 11 digits
 * @param concerns the document that it is about, 11 digits
 */
public record Entry(
    String eventId,
    @Nullable String causationId,
    String eventType,
    String nationalEvent,
    String mappingVersion,
    LocalDate effectiveDate,
    Instant occurredAt,
    Instant recordedAt,
    @Nullable String documentNumber,
    @Nullable String concerns) {}

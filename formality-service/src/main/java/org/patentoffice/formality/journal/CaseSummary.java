package org.patentoffice.formality.journal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.ApplicationNumber;

/**
 * A case in a list.
 *
 * @param nextLastDay last day of the period that ends next; null when none runs
 */
public record CaseSummary(
    ApplicationNumber applicationNumber,
    String state,
    @Nullable LocalDate filingDate,
    @Nullable LocalDate nextLastDay,
    Instant changedAt) {}

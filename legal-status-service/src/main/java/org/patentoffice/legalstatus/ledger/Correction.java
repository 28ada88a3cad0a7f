package org.patentoffice.legalstatus.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an entry says about the record of another event.
 *
 * @param eventId the office's event whose record was wrong
 * @param effectiveDate the day from which it truly counts (office calendar); null if it never
 *     happened
 */
public record Correction(String eventId, @Nullable LocalDate effectiveDate) {}

package org.patentoffice.legalstatus.correction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The command to correct the record of an event.
 *
 * @param eventId the office's event whose record is wrong
 * @param effectiveDate the day from which it truly counts (office calendar); absent if it never
 *     happened
 * @param reason why, at most {@value CorrectionHandler#LONGEST_REASON_CHARACTERS} characters
 */
public record CorrectEvent(
    @Nullable String eventId, @Nullable LocalDate effectiveDate, @Nullable String reason) {}

package org.patentoffice.legalstatus.mapping;

import org.patentoffice.legalstatus.language.Bilingual;

/**
 * How sure a row of the mapping is; shown in every answer.
 *
 * @param basis {@code sourced} or {@code proposed}
 * @param detailedCertainty of the detailed event: sourced, good, fair, uncertain, or unknown (then
 *     the code prints {@code x00})
 * @param indicator basis of the event indicator
 * @param nationalCode basis of the national event code
 * @param note in a few words, why
 */
public record Evidence(
    String basis,
    String detailedCertainty,
    String indicator,
    String nationalCode,
    Bilingual note) {}

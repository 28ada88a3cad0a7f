package org.patentoffice.legalstatus.listing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a published case stands, in one line.
 *
 * @param stage {@code 0} to {@code 6}
 * @param state {@code A} active, {@code N} inactive, {@code U} undefined
 * @param keyEvent the key event that put the case in its stage
 * @param detailedEvent its detailed event; absent where only the key event is known
 * @param detailedCertainty how sure the detailed event is: sourced, good, fair, uncertain or
 *     unknown
 * @param since effective date of that event (office calendar)
 * @param expiresOn last day of the term, once the right is registered
 * @param lastEvent status event code of the latest event in legal order
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseLine(
    String applicationNumber,
    @Nullable String publicationNumber,
    @Nullable String registrationNumber,
    @Nullable String title,
    @Nullable LocalDate filingDate,
    String stage,
    String state,
    @Nullable String keyEvent,
    @Nullable String detailedEvent,
    @Nullable String detailedCertainty,
    @Nullable LocalDate since,
    @Nullable LocalDate expiresOn,
    @Nullable String lastEvent) {}

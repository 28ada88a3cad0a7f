package org.patentoffice.legalstatus.recording;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentoffice.legalstatus.ledger.Entry;

/**
 * A case as it is recorded.
 *
 * @param isPublic whether everybody may see it
 * @param entries its ledger, in the order of recording
 * @param unmappedEvents how many of its events no rule of the mapping names
 */
public record LegalCase(
    String applicationNumber,
    @Nullable String publicationNumber,
    @Nullable String registrationNumber,
    @Nullable String title,
    @Nullable LocalDate filingDate,
    @Nullable LocalDate expiresOn,
    boolean isPublic,
    List<Entry> entries,
    long unmappedEvents) {}

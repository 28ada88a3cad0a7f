package org.patentoffice.legalstatus.recording;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentoffice.legalstatus.ledger.Recorded;

/**
 * A case as a viewer may see it, all of it read at one instant.
 *
 * @param recorded its ledger, in the order of recording
 * @param parent the application that it comes from, as far as the viewer may see that one
 * @param children the applications that were divided or converted from it and that the viewer may
 *     see, at most {@value Register#MOST_CHILDREN}
 * @param position how far the ledger of all cases reached
 */
public record CaseView(
    String applicationNumber,
    List<Recorded> recorded,
    @Nullable String parent,
    List<String> children,
    LedgerPosition position) {}

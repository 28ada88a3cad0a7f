package org.patentoffice.legalstatus.recording;

import org.patentoffice.kit.outbox.Cause;
import org.patentoffice.legalstatus.edition.Edition;
import org.patentoffice.legalstatus.ledger.Reckoning;
import org.patentoffice.legalstatus.ledger.Recorded;

/**
 * A booked event and what it changed.
 *
 * @param before where the case stood without it
 * @param after where it stands with it
 * @param cause of what is announced by it
 */
record Booked(
    String applicationNumber,
    Recorded recorded,
    Edition edition,
    Reckoning before,
    Reckoning after,
    Cause cause) {}

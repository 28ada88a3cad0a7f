package org.patentoffice.legalstatus.recording;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the ledger reaches, which is what an answer is current as of.
 *
 * @param ledgerPosition position of the newest status event of any case; 0 while there is none
 * @param asOf office time at which it was recorded
 */
public record LedgerPosition(long ledgerPosition, @Nullable Instant asOf) {}

package org.patentoffice.legalstatus.ledger;

import java.time.Instant;
import org.patentoffice.legalstatus.mapping.ObservedEvent;

/**
 * An event of the office as this register recorded it. The ledger consists of these; what they mean
 * in ST.27 is worked out anew by whatever version of the mapping is asked.
 *
 * @param position place in the ledger, from 1; 0 while it is not stored yet
 * @param recordedAt office time at which this register recorded it
 */
public record Recorded(long position, ObservedEvent event, Instant recordedAt) {}

package org.patentoffice.journeys.bench.ledger;

/**
 * A rebuild as its service told of it.
 *
 * @param recorded events in the ledger after it
 */
record Rebuilt(long recorded, double perSecond, double peakMebibytes) {}

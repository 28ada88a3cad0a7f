/**
 * Rebuilds the ledger from the topics while the old one keeps serving: folded in memory slice by
 * slice, loaded by COPY, indexed afterwards, compared by digest and switched at once. Kafka is read
 * directly here, as the architecture allows for rebuilds.
 */
@NullMarked
package org.patentoffice.legalstatus.rebuild;

import org.jspecify.annotations.NullMarked;

/**
 * {@code ./office bench legal-status}: the ledger of legal status against peers that do the same
 * work, on servers of its own beside the running office, which lends its sign-in only.
 */
@NullMarked
package org.patentoffice.journeys.bench.ledger;

import org.jspecify.annotations.NullMarked;

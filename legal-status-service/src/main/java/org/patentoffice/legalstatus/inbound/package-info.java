/**
 * One consumer per topic: adapts an event to the ledger. What the event means is decided by the
 * mapping data, not here.
 */
@NullMarked
package org.patentoffice.legalstatus.inbound;

import org.jspecify.annotations.NullMarked;

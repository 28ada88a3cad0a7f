/**
 * The ledger of status events: append-only, and the one place that says where a case truly stands.
 * The order of events is that of the law (effective date, then causation), never that of arrival.
 */
@NullMarked
package org.patentoffice.legalstatus.ledger;

import org.jspecify.annotations.NullMarked;

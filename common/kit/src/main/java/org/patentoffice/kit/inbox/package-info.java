/**
 * Applies each event once, in order per aggregate, in one transaction with its effect; parks what
 * it cannot.
 */
@NullMarked
package org.patentoffice.kit.inbox;

import org.jspecify.annotations.NullMarked;

/**
 * Keeps each case as an append-only journal of facts and acts; the state is what the journal adds
 * up to.
 */
@NullMarked
package org.patentoffice.formality.journal;

import org.jspecify.annotations.NullMarked;

/**
 * Makes a repeated command harmless: the same key gets the same answer. IETF draft "The
 * Idempotency-Key HTTP Header Field".
 */
@NullMarked
package org.patentoffice.dossier.idempotency;

import org.jspecify.annotations.NullMarked;

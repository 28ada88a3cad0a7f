/**
 * What the dossier was told about a case: facts, never changed, in the order in which they took
 * effect. Patent Act Art. 27 and 186 (the register and inspection of documents).
 */
@NullMarked
package org.patentoffice.dossier.casefile.domain;

import org.jspecify.annotations.NullMarked;

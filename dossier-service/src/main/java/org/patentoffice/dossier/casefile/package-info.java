/**
 * Keeps what the dossier was told about a case, append-only, one transaction per fact. Patent Act
 * Art. 186.
 */
@NullMarked
package org.patentoffice.dossier.casefile;

import org.jspecify.annotations.NullMarked;

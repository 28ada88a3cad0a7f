/**
 * Who may read a dossier, and how much of it: anyone after publication, before it only the filer
 * and the office. Patent Act Art. 186 and 64.
 */
@NullMarked
package org.patentoffice.dossier.inspection;

import org.jspecify.annotations.NullMarked;

/** The articles of law on which a refusal may rest, as data. Patent Act Art. 49. */
@NullMarked
package org.patentoffice.dossier.law;

import org.jspecify.annotations.NullMarked;

/** The file wrapper (包袋): every document received and dispatched, in order. Patent Act Art. 186. */
@NullMarked
package org.patentoffice.dossier.wrapper;

import org.jspecify.annotations.NullMarked;

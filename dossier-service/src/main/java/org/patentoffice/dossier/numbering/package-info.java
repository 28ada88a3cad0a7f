/** Numbers of dispatched documents: 06, law digit, year, six digits, without gaps. */
@NullMarked
package org.patentoffice.dossier.numbering;

import org.jspecify.annotations.NullMarked;

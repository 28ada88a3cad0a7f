/**
 * The public's side of the gazette: issues, documents, look-up by number (Patent Act, Art. 193;
 * everybody may read).
 */
@NullMarked
package org.patentoffice.gazette.reading;

import org.jspecify.annotations.NullMarked;

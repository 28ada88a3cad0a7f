/**
 * Makes the issue of a day: numbers its documents, has them typeset, seals it with a manifest and
 * tells the office (Patent Act, Art. 64(2), 66(3), 193).
 */
@NullMarked
package org.patentoffice.gazette.issue;

import org.jspecify.annotations.NullMarked;

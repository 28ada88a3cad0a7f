/**
 * When a case is published, or why not: pure, from the facts of the case, the office calendar and
 * the publication rules (Patent Act, Art. 64(1), 66(3)).
 */
@NullMarked
package org.patentoffice.gazette.planning;

import org.jspecify.annotations.NullMarked;

/**
 * What the gazette knows of a case: facts from the other services, merged so that the order of
 * their arrival does not matter (Patent Act, Art. 64(1): what may be published and when).
 */
@NullMarked
package org.patentoffice.gazette.casefile;

import org.jspecify.annotations.NullMarked;

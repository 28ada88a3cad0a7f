/**
 * Drafts: examined packages that wait for their sender to file them, for a stated time (Act on
 * Special Provisions Art. 3: nothing is received before it is sent).
 */
@NullMarked
package org.patentoffice.receiving.draft;

import org.jspecify.annotations.NullMarked;

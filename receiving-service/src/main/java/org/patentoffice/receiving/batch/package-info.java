/**
 * Piles of paper that were scanned in one go: read, split by separator sheets, given to the desk.
 */
@NullMarked
package org.patentoffice.receiving.batch;

import org.jspecify.annotations.NullMarked;

/**
 * The little that receiving keeps of a case: whose it is, who applies, from which other application
 * it comes, and how many claims it has now.
 */
@NullMarked
package org.patentoffice.receiving.casefile;

import org.jspecify.annotations.NullMarked;

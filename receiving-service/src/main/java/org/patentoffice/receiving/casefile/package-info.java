/** The little that receiving keeps of a case: whose it is and how many claims it has now. */
@NullMarked
package org.patentoffice.receiving.casefile;

import org.jspecify.annotations.NullMarked;

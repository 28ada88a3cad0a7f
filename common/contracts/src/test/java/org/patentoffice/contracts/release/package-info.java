/** What was released stays: examples are never edited, schemas only grow by optional fields. */
@NullMarked
package org.patentoffice.contracts.release;

import org.jspecify.annotations.NullMarked;

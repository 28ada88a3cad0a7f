/** Tests. */
@NullMarked
package org.patentoffice.formality.journal;

import org.jspecify.annotations.NullMarked;

/** Tests. */
@NullMarked
package org.patentoffice.formality.period;

import org.jspecify.annotations.NullMarked;

/** Tests. */
@NullMarked
package org.patentoffice.formality.procedure;

import org.jspecify.annotations.NullMarked;

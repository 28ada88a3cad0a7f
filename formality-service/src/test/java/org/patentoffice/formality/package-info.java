/** Tests. */
@NullMarked
package org.patentoffice.formality;

import org.jspecify.annotations.NullMarked;

/** Tests. */
@NullMarked
package org.patentoffice.fee.register;

import org.jspecify.annotations.NullMarked;

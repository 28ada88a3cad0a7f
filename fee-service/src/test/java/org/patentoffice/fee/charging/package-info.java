/** Tests. */
@NullMarked
package org.patentoffice.fee.charging;

import org.jspecify.annotations.NullMarked;

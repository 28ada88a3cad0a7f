/** Tests. */
@NullMarked
package org.patentoffice.fee.inbound;

import org.jspecify.annotations.NullMarked;

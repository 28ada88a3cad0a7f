/** Tests. */
@NullMarked
package org.patentoffice.fee.schedule;

import org.jspecify.annotations.NullMarked;

/** Tests. */
@NullMarked
package org.patentoffice.fee.money;

import org.jspecify.annotations.NullMarked;

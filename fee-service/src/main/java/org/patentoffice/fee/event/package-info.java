/**
 * What this service tells the others, on {@code fee.payment} and {@code fee.right}; shapes as in
 * common/contracts.
 */
@NullMarked
package org.patentoffice.fee.event;

import org.jspecify.annotations.NullMarked;

/** Tests. */
@NullMarked
package org.patentoffice.fee.charging.domain;

import org.jspecify.annotations.NullMarked;

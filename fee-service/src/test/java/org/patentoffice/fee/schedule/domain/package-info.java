/** Tests. */
@NullMarked
package org.patentoffice.fee.schedule.domain;

import org.jspecify.annotations.NullMarked;

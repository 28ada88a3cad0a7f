/** What other services tell: one consumer per topic, each turning events into facts of a case. */
@NullMarked
package org.patentoffice.fee.inbound;

import org.jspecify.annotations.NullMarked;

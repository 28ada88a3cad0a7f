/** One consumer per subscribed topic. */
@NullMarked
package org.patentoffice.receiving.inbound;

import org.jspecify.annotations.NullMarked;

/** Tests of the service as a whole, on real servers. */
@NullMarked
package org.patentoffice.legalstatus;

import org.jspecify.annotations.NullMarked;

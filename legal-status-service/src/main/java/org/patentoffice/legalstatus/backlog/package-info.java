/** Cases that an upgrade carried over and that are still to be reckoned. */
@NullMarked
package org.patentoffice.legalstatus.backlog;

import org.jspecify.annotations.NullMarked;

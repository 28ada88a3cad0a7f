/** What leaves the office: read receipts, and what is printed for the post. */
@NullMarked
package org.patentoffice.receiving.dispatch;

import org.jspecify.annotations.NullMarked;

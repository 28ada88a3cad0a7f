/**
 * Online dispatch (オンライン発送): opening a document is its service (Act on Special Provisions Art. 5).
 */
@NullMarked
package org.patentoffice.receiving.mailbox;

import org.jspecify.annotations.NullMarked;

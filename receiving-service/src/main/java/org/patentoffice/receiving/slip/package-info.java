/**
 * Slips for the digitisation fee (電子化手数料の払込票): the invoice and the reminder as they go by post,
 * with what the payer must write on his transfer (Act on Special Provisions, Art. 7).
 */
@NullMarked
package org.patentoffice.receiving.slip;

import org.jspecify.annotations.NullMarked;

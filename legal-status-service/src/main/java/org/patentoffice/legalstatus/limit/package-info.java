/**
 * How often one client may ask: WIPO ST.90 wants the answer 429 with the seconds to wait, and no
 * silent cuts.
 */
@NullMarked
package org.patentoffice.legalstatus.limit;

import org.jspecify.annotations.NullMarked;

/**
 * The paper desk: envelopes arrive, are scanned, keyed twice by people who do not see each other's
 * work, compared, adjudicated, and received as if they had been filed online (Patent Act Art. 19;
 * Act on Special Provisions for Procedures Art. 7, 8, article numbers from memory).
 */
@NullMarked
package org.patentoffice.receiving.desk;

import org.jspecify.annotations.NullMarked;

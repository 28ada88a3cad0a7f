/**
 * What each received document owes, charged once on receipt; the registration fee period; the
 * registration that follows the payment.
 *
 * <p>Legal basis: Patent Act (特許法) Art. 195 (fees), Art. 107 and 108 (patent fees and the 30 days
 * for the first three years), Art. 66(2) (registration upon payment), Art. 195(11) (repayment).
 */
@NullMarked
package org.patentoffice.fee.charging;

import org.jspecify.annotations.NullMarked;

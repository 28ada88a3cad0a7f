/**
 * The dated fee schedule (料金表) and what a procedure costs by it.
 *
 * <p>Legal basis: Patent Act (特許法) Art. 107 (patent fees) and Art. 195 (other fees), Fee Order
 * (特許法等関係手数料令). Amounts are data, each with its source and certainty.
 */
@NullMarked
package org.patentoffice.fee.schedule;

import org.jspecify.annotations.NullMarked;

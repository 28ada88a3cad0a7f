/**
 * Deposit accounts (予納台帳) and the double-entry ledger behind them.
 *
 * <p>Legal basis: Act on Special Provisions of Procedures related to Industrial Property Rights
 * (工業所有権に関する手続等の特例に関する法律) Art. 14 (deposit in advance) and Art. 15 (payment out of it).
 */
@NullMarked
package org.patentoffice.fee.account;

import org.jspecify.annotations.NullMarked;

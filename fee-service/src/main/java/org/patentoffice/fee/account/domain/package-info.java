/**
 * Deposit accounts and balanced postings as values; knows no framework. Legal basis: Special
 * Provisions Act (特例法) Art. 14, 15.
 */
@NullMarked
package org.patentoffice.fee.account.domain;

import org.jspecify.annotations.NullMarked;

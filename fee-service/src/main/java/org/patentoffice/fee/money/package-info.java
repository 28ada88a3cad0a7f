/** Money of the office: whole yen. Legal basis: Currency Unit Act (通貨の単位及び貨幣の発行等に関する法律) Art. 2. */
@NullMarked
package org.patentoffice.fee.money;

import org.jspecify.annotations.NullMarked;

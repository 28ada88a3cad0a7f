/**
 * Characters of a filing: one Shift_JIS decoder, one folding, one set of allowed characters
 * (Regulations under the Patent Act, Art. 2; JIS X 0208-1997 and JIS X 0201).
 */
@NullMarked
package org.patentoffice.receiving.efiling.text;

import org.jspecify.annotations.NullMarked;

/**
 * The patent register (特許原簿): granted rights, open to everybody.
 *
 * <p>Legal basis: Patent Act (特許法) Art. 27 (register), Art. 66 (a patent right arises by
 * registration), Art. 67(1) (term of 20 years from filing), Art. 186 (inspection).
 */
@NullMarked
package org.patentoffice.fee.register;

import org.jspecify.annotations.NullMarked;

/**
 * Entries of the patent register as values; knows no framework. Legal basis: Patent Act (特許法) Art.
 * 27, 66, 67.
 */
@NullMarked
package org.patentoffice.fee.register.domain;

import org.jspecify.annotations.NullMarked;

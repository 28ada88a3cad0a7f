/**
 * What a case owes and what follows, decided from facts alone; knows no framework. Legal basis:
 * Patent Act (特許法) Art. 107, 108, 195.
 */
@NullMarked
package org.patentoffice.fee.charging.domain;

import org.jspecify.annotations.NullMarked;

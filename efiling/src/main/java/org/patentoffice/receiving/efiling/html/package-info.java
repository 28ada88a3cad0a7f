/**
 * The HTML of a filing as lines of text and images: only {@code BR P PRE IMG SUB SUP U} carry
 * meaning, everything else is dropped (e-filing format, Act on Special Provisions for Procedures,
 * Art. 3).
 */
@NullMarked
package org.patentoffice.receiving.efiling.html;

import org.jspecify.annotations.NullMarked;

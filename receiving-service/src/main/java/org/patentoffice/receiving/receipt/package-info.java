/**
 * The receipt (受領書): what was received, when, byte for byte; signed by the office and chained to
 * the receipt before it, so that it proves itself (docs/adr/0025).
 */
@NullMarked
package org.patentoffice.receiving.receipt;

import org.jspecify.annotations.NullMarked;

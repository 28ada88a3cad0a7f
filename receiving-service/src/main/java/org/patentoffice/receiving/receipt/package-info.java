/** The receipt (受領書): what was received, when, byte for byte. */
@NullMarked
package org.patentoffice.receiving.receipt;

import org.jspecify.annotations.NullMarked;

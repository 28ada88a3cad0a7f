/** Draws the event table and the flow diagram of the README from the catalogue. */
@NullMarked
package org.patentoffice.contracts.readme;

import org.jspecify.annotations.NullMarked;

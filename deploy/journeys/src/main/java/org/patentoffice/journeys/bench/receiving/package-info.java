/** Receiving against a bare writer of the same rows, and the conversion against bare parsers. */
@NullMarked
package org.patentoffice.journeys.bench.receiving;

import org.jspecify.annotations.NullMarked;

/** Barcodes of the desk: what they say, how they are printed and read. */
@NullMarked
package org.patentoffice.receiving.label;

import org.jspecify.annotations.NullMarked;

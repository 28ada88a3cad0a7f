/** Where paper is in the house: every hand-over is scanned. */
@NullMarked
package org.patentoffice.receiving.custody;

import org.jspecify.annotations.NullMarked;

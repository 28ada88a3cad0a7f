/**
 * The formality examination desk: one transaction per fact, in which the case is loaded, decided,
 * written, and announced; and the timers of its periods (Patent Act, Arts. 17(3), 18(1) and 48-3).
 */
@NullMarked
package org.patentoffice.formality.desk;

import org.jspecify.annotations.NullMarked;

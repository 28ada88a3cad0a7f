/**
 * What a checked filing says, in the office's own terms: who wants what in which case, and how it
 * is paid (Patent Act Art. 36, 48-3, 50, 17-2, 107).
 */
@NullMarked
package org.patentoffice.receiving.efiling.submission;

import org.jspecify.annotations.NullMarked;

/**
 * Deadlines as rows, fired once each by a sweep that is safe to run twice and on several instances.
 */
@NullMarked
package org.patentoffice.kit.timer;

import org.jspecify.annotations.NullMarked;

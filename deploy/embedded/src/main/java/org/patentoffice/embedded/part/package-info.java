/**
 * The parts of the office as processes: how each is prepared, started, found healthy and stopped.
 */
@NullMarked
package org.patentoffice.embedded.part;

import org.jspecify.annotations.NullMarked;

/**
 * The one process that owns all others: starts them in parallel, restarts what dies, stops what it
 * started.
 */
@NullMarked
package org.patentoffice.embedded.supervisor;

import org.jspecify.annotations.NullMarked;

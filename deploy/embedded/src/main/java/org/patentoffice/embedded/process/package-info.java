/**
 * Child processes: identified by process id and start instant, so that nothing else is ever
 * stopped.
 */
@NullMarked
package org.patentoffice.embedded.process;

import org.jspecify.annotations.NullMarked;

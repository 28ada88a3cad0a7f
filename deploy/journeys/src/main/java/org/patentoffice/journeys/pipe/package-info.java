/**
 * An outbox, a connector and a topic of its own beside the office's, for tests and measurements.
 */
@NullMarked
package org.patentoffice.journeys.pipe;

import org.jspecify.annotations.NullMarked;

/** What an operator does to any service: clock, probe, parked events, outbox counts. */
@NullMarked
package org.patentoffice.kit.operations;

import org.jspecify.annotations.NullMarked;

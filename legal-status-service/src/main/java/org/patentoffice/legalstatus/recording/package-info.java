/**
 * Records what the events of the other services mean for the legal status of a case, in one
 * transaction with the announcement of it.
 */
@NullMarked
package org.patentoffice.legalstatus.recording;

import org.jspecify.annotations.NullMarked;

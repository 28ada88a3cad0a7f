/**
 * For whoever drives a running office: tokens, probes, quiet, the office clock, the processes. Used
 * by the command line, the demonstration, the journeys and the benches.
 */
@NullMarked
package org.patentoffice.embedded.client;

import org.jspecify.annotations.NullMarked;

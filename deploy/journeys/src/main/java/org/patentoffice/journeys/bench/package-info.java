/** Measurements, as ratios against a limit or a peer in the same run. */
@NullMarked
package org.patentoffice.journeys.bench;

import org.jspecify.annotations.NullMarked;

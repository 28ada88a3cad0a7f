/**
 * Findings on a filing and the rule book that words them: rules are versioned data with legal
 * basis, source and certainty (e-filing checks, table 1.7 of the format description).
 */
@NullMarked
package org.patentoffice.receiving.efiling.finding;

import org.jspecify.annotations.NullMarked;

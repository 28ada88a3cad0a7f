/** What every bench needs: metrics, their table, and a steady pace. */
@NullMarked
package org.patentoffice.journeys.bench.measure;

import org.jspecify.annotations.NullMarked;

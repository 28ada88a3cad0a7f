/** The demonstration: the running office tells its four stories. */
@NullMarked
package org.patentoffice.journeys;

import org.jspecify.annotations.NullMarked;

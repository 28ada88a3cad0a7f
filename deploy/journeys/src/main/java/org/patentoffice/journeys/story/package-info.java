/** The stories that every office must be able to tell, on one common timeline. */
@NullMarked
package org.patentoffice.journeys.story;

import org.jspecify.annotations.NullMarked;

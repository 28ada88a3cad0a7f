/**
 * The periods that formality examination watches, as versioned data with their certainty (Patent
 * Act, Arts. 3, 5, 17(3) and 48-3(1)). Pure.
 */
@NullMarked
package org.patentoffice.formality.period;

import org.jspecify.annotations.NullMarked;

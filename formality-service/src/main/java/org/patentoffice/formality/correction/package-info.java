/**
 * Ex officio correction (職権訂正): obvious errors that the office mends itself, and the notice by
 * which it tells so (A273, A274). Beside the case: nothing of its course depends on it.
 */
@NullMarked
package org.patentoffice.formality.correction;

import org.jspecify.annotations.NullMarked;

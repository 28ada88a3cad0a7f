/**
 * Explains an answer: which events were used, which rule of which version made what of them on what
 * legal basis, and why the alternatives did not apply.
 */
@NullMarked
package org.patentoffice.legalstatus.explanation;

import org.jspecify.annotations.NullMarked;

/**
 * Tells who applied on paper the number of the application, by the notice A231 (docs/adr/0038): of
 * every right, and beside the examination of the form, on which it does not depend.
 */
@NullMarked
package org.patentoffice.formality.identification;

import org.jspecify.annotations.NullMarked;

/** Tests. */
@NullMarked
package org.patentoffice.formality.rule;

import org.jspecify.annotations.NullMarked;

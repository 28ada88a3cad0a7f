/** Tests. */
@NullMarked
package org.patentoffice.formality.notice;

import org.jspecify.annotations.NullMarked;

/**
 * The notices that formality examination dispatches, numbered without gaps and written as XML in
 * the JPO's form (Patent Act, Arts. 17(3) and 18(1); e-filing format {@code
 * jp:cpy-notice-pat-frm}).
 */
@NullMarked
package org.patentoffice.formality.notice;

import org.jspecify.annotations.NullMarked;

/**
 * Formality examination (方式審査): is the application complete in form, is the fee paid, and do the
 * procedural periods still run (Patent Act, Arts. 17, 18 and 48-3).
 */
@NullMarked
package org.patentoffice.formality;

import org.jspecify.annotations.NullMarked;

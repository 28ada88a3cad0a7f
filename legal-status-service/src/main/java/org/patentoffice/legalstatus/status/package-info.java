/**
 * Answers where a case stands, to anybody once it is published (Patent Act, Articles 64 and 186),
 * to its filer and the office before.
 */
@NullMarked
package org.patentoffice.legalstatus.status;

import org.jspecify.annotations.NullMarked;

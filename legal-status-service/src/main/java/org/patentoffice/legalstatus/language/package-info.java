/** The two languages of every text that people read: Japanese, the office's own, and English. */
@NullMarked
package org.patentoffice.legalstatus.language;

import org.jspecify.annotations.NullMarked;

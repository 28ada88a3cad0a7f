/** The text of an application as its written amendments leave it (Patent Act Art. 17-2). */
@NullMarked
package org.patentoffice.receiving.text;

import org.jspecify.annotations.NullMarked;

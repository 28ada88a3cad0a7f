/** What the gazette tells the office and the world (Patent Act, Art. 64, 66(3)). */
@NullMarked
package org.patentoffice.gazette.event;

import org.jspecify.annotations.NullMarked;

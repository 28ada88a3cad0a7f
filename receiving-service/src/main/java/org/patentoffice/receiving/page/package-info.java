/** How pages are answered, whatever they show. */
@NullMarked
package org.patentoffice.receiving.page;

import org.jspecify.annotations.NullMarked;

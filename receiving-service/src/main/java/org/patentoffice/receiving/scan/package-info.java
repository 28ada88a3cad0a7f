/** What scanners deliver: files of pages, read one at a time. */
@NullMarked
package org.patentoffice.receiving.scan;

import org.jspecify.annotations.NullMarked;

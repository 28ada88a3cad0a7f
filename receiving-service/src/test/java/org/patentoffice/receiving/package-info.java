/** The whole service over HTTP, on real servers. */
@NullMarked
package org.patentoffice.receiving;

import org.jspecify.annotations.NullMarked;

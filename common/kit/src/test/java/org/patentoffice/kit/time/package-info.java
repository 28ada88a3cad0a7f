/** Tests of office time. */
@NullMarked
package org.patentoffice.kit.time;

import org.jspecify.annotations.NullMarked;

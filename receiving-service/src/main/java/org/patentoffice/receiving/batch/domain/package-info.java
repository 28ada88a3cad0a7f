/** How a pile of scanned pages falls into documents; pure. */
@NullMarked
package org.patentoffice.receiving.batch.domain;

import org.jspecify.annotations.NullMarked;

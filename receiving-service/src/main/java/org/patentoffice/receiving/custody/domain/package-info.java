/** The stations of paper and how long it may stay there; pure. */
@NullMarked
package org.patentoffice.receiving.custody.domain;

import org.jspecify.annotations.NullMarked;

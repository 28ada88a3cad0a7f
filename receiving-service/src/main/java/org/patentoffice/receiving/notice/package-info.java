/** Dispatched documents as people read them: on a page, and as PDF on paper. */
@NullMarked
package org.patentoffice.receiving.notice;

import org.jspecify.annotations.NullMarked;

/**
 * Says in one plain sentence where a case stands and since when, for someone who has never heard of
 * ST.27. Pure.
 */
@NullMarked
package org.patentoffice.legalstatus.sentence;

import org.jspecify.annotations.NullMarked;

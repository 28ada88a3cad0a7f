/**
 * Corrects what this register recorded wrongly (ST.27 category Y): the record stays, a further
 * event says what is right.
 */
@NullMarked
package org.patentoffice.legalstatus.correction;

import org.jspecify.annotations.NullMarked;

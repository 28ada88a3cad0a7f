/**
 * Legal status for machines, by the rules of WIPO ST.90 as far as they are known: the cases as a
 * list, one by one and all at once.
 */
@NullMarked
package org.patentoffice.legalstatus.api;

import org.jspecify.annotations.NullMarked;

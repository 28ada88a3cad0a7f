/**
 * Published cases by stage and by event, page by page or all of them: the two ways in which people
 * search a register when they have no number, and the bulk data of the register (Patent Act,
 * Article 186: what is published may be seen by everybody).
 */
@NullMarked
package org.patentoffice.legalstatus.listing;

import org.jspecify.annotations.NullMarked;

/**
 * The publisher's desk (公報発行担当): what waits for which issue and why; stopping and releasing a case
 * (Patent Act, Art. 64).
 */
@NullMarked
package org.patentoffice.gazette.desk;

import org.jspecify.annotations.NullMarked;

/**
 * 公報掲載予定簿: the cases of the gazette with their facts and plans, in the database; the one place
 * where a fact changes a case (Patent Act, Art. 64(1), 66(3)).
 */
@NullMarked
package org.patentoffice.gazette.docket;

import org.jspecify.annotations.NullMarked;

/**
 * How issues and documents of the gazette are named: issue ids, kind codes (WIPO ST.16), sections
 * of an issue (Patent Act, Art. 193; JPO gazette specification, part II).
 */
@NullMarked
package org.patentoffice.gazette.number;

import org.jspecify.annotations.NullMarked;

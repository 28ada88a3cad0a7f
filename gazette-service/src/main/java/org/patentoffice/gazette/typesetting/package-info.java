/**
 * Turns a filed application body (JPO XML, appb and jpbibl) into a gazette document (WIPO ST.96,
 * JPO profile): pure (Patent Act, Art. 64(2), 66(3): what a gazette prints; JPO gazette
 * specification 1-3).
 */
@NullMarked
package org.patentoffice.gazette.typesetting;

import org.jspecify.annotations.NullMarked;

/** What every schema and every example must be. */
@NullMarked
package org.patentoffice.contracts.schema;

import org.jspecify.annotations.NullMarked;

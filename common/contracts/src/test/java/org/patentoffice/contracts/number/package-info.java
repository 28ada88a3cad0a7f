/** Tests of the numbers of record. */
@NullMarked
package org.patentoffice.contracts.number;

import org.jspecify.annotations.NullMarked;

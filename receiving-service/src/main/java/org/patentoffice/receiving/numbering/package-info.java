/**
 * Gap-free, race-free numbers of record, given inside the filing transaction (Patent Act
 * Enforcement Regulations).
 */
@NullMarked
package org.patentoffice.receiving.numbering;

import org.jspecify.annotations.NullMarked;

/**
 * The checks of a filing: one small class per subject, each rule's level, words and legal basis in
 * the rule book (table 1.7 of the format description; Patent Act Art. 17(3), 36, 38-2).
 */
@NullMarked
package org.patentoffice.receiving.efiling.rule;

import org.jspecify.annotations.NullMarked;

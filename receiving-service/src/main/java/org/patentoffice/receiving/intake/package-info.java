/**
 * The one door: packages are read under limits, examined, converted, numbered and receipted (Patent
 * Act Art. 36, 38-2).
 */
@NullMarked
package org.patentoffice.receiving.intake;

import org.jspecify.annotations.NullMarked;

/**
 * The examiner's desk by API: worklist, notices of reasons for refusal and decisions. Patent Act
 * Art. 47 to 51.
 */
@NullMarked
package org.patentoffice.dossier.examination;

import org.jspecify.annotations.NullMarked;

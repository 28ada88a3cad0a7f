/**
 * The examiner's desk: notice of reasons for refusal (Patent Act Art. 50), decision to grant (Art.
 * 51), decision of refusal (Art. 49), and when each may be taken.
 */
@NullMarked
package org.patentoffice.dossier.examination.domain;

import org.jspecify.annotations.NullMarked;

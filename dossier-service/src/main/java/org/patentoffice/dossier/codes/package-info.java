/**
 * The intermediate document codes (中間コード) and what each document is called, with the certainty of
 * the source. The official table (特許情報標準データ 01640, 02420) was not found.
 */
@NullMarked
package org.patentoffice.dossier.codes;

import org.jspecify.annotations.NullMarked;

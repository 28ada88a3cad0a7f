package org.patentoffice.legalstatus.st27;

import org.jspecify.annotations.Nullable;
import org.patentoffice.legalstatus.language.Bilingual;

/**
 * An entry of a code list.
 *
 * @param name null where no source gives the title
 * @param basis how sure the code is, for example {@code sourced} or {@code recalled}
 */
public record Term(String code, @Nullable Bilingual name, String basis) {}

package org.patentoffice.formality.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That the application comes from another, as it was filed (Patent Act Art. 44, 46, 46-2).
 *
 * @param effectiveFilingDate as of which it is deemed filed; null if that is not known
 * @param ofOtherApplicants whether reception found other applicants in the original
 */
public record Derivation(@Nullable LocalDate effectiveFilingDate, boolean ofOtherApplicants) {}

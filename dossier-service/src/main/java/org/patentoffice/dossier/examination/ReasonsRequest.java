package org.patentoffice.dossier.examination;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Body of a notice of reasons or a decision of refusal.
 *
 * @param articles codes, for example {@code 29(2)}; at least one
 * @param reasons in Japanese
 * @param reasonsEn a translation for the reader's convenience
 */
record ReasonsRequest(
    @Nullable List<@Nullable String> articles,
    @Nullable String reasons,
    @Nullable String reasonsEn) {}

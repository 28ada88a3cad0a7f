package org.patentoffice.dossier.examination;

import org.jspecify.annotations.Nullable;

/**
 * Body of a decision to grant; may be left out.
 *
 * @param claimCount claims that the examiner allowed; the grant is refused if others are in force
 */
record GrantRequest(@Nullable Integer claimCount) {}

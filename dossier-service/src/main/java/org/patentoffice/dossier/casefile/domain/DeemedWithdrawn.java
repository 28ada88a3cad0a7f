package org.patentoffice.dossier.casefile.domain;

import java.time.LocalDate;

/** Deemed withdrawn: no request for examination in three years (Art. 48-3(4)). */
public record DeemedWithdrawn(LocalDate effectiveOn) implements Fact {}

package org.patentoffice.dossier.casefile.domain;

import java.time.LocalDate;

/** Formality examination found nothing to mend, or all was mended (方式完). */
public record FormalitiesCompleted(LocalDate completedOn) implements Fact {}

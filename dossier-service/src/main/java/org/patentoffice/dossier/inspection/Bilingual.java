package org.patentoffice.dossier.inspection;

/** A text in both languages. */
record Bilingual(String ja, String en) {}

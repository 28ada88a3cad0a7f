package org.patentoffice.legalstatus.status;

import java.time.LocalDate;
import org.patentoffice.legalstatus.language.Bilingual;
import org.patentoffice.legalstatus.language.LegalBasis;

/**
 * A day that matters next.
 *
 * @param kind stable name, for example {@code examination-request}
 * @param lastDay the last day on which it can be done (office calendar)
 * @param legalBasis article of law, as cited in Japanese
 */
public record Deadline(
    String kind, Bilingual name, LocalDate lastDay, String legalBasis, String legalBasisEn) {

  Deadline(String kind, Bilingual name, LocalDate lastDay, String legalBasis) {
    this(kind, name, lastDay, legalBasis, LegalBasis.english(legalBasis));
  }
}

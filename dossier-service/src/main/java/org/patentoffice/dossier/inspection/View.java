package org.patentoffice.dossier.inspection;

import java.time.LocalDate;
import java.util.Optional;
import org.patentoffice.dossier.casefile.domain.ApplicationPublished;
import org.patentoffice.dossier.casefile.domain.CaseHistory;
import org.patentoffice.dossier.casefile.domain.Filed;
import org.patentoffice.dossier.casefile.domain.Part;
import org.patentoffice.dossier.casefile.domain.PatentGazettePublished;

/** How much of a dossier a reader sees. */
enum View {
  /** What anyone may inspect once the application or the patent is published (Art. 186(1)). */
  PUBLIC,
  /** Everything: for the filer and the office. */
  FULL;

  /**
   * The view that a reader has of a case; none before publication, unless the reader is the filer
   * or works in the office.
   *
   * @param today in Tokyo; a publication counts from its day on
   */
  static Optional<View> of(CaseHistory history, LocalDate today, Reader reader) {
    return history.filing().flatMap(filing -> of(history, filing, today, reader));
  }

  private static Optional<View> of(
      CaseHistory history, Filed filing, LocalDate today, Reader reader) {
    if (reader.maySeeUnpublished(filing.owner())) {
      return Optional.of(FULL);
    }
    return isPublished(history, today) ? Optional.of(PUBLIC) : Optional.empty();
  }

  private static boolean isPublished(CaseHistory history, LocalDate today) {
    return history
            .all(ApplicationPublished.class)
            .anyMatch(publication -> !publication.publishedOn().isAfter(today))
        || history
            .all(PatentGazettePublished.class)
            .anyMatch(publication -> !publication.publishedOn().isAfter(today));
  }

  /**
   * Whether this view has the file. The package and the HTML as sent carry account numbers,
   * addresses and telephone numbers and stay closed to the public.
   */
  boolean has(Part part) {
    return switch (this) {
      case FULL -> true;
      case PUBLIC ->
          switch (part.role()) {
            case BIBLIOGRAPHY, BODY, IMAGE, NOTICE -> true;
            case PACKAGE, ORIGINAL -> false;
          };
    };
  }

  /** Whether this view shows the file with private particulars left out. */
  boolean redacts(Part part) {
    return this == PUBLIC && part.role() == Part.Role.BIBLIOGRAPHY;
  }

  /** Who asks. */
  interface Reader {
    /** Whether a case of this owner is open before it is published. */
    boolean maySeeUnpublished(String owner);
  }
}

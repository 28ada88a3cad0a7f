package org.patentoffice.dossier.wrapper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.dossier.casefile.domain.DispatchServed;
import org.patentoffice.dossier.casefile.domain.Part;
import org.patentoffice.dossier.codes.DocumentName;

/**
 * One document of the wrapper.
 *
 * @param effectiveAt by which the wrapper is sorted
 * @param legalDate the day that counts: of receipt for received documents, of dispatch for
 *     dispatched ones
 * @param draftedOn dispatched documents only (起案日)
 * @param receivedAt received documents only
 * @param served dispatched documents only, once they reached the applicant
 * @param answersDispatchNumber received documents that name the dispatched one they answer
 * @param dismissed whether the document is treated as not filed
 * @param articles dispatched documents that rely on some
 */
public record WrapperEntry(
    DocumentNumber documentNumber,
    String documentCode,
    DocumentName name,
    Direction direction,
    Instant effectiveAt,
    LocalDate legalDate,
    @Nullable LocalDate draftedOn,
    @Nullable Instant receivedAt,
    @Nullable DispatchServed served,
    @Nullable String answersDispatchNumber,
    boolean dismissed,
    List<String> articles,
    List<Part> parts) {

  /** Keeps its own copies of the lists. */
  public WrapperEntry {
    articles = List.copyOf(articles);
    parts = List.copyOf(parts);
  }

  /** The part of this file name. */
  public Optional<Part> part(String name) {
    return parts.stream().filter(part -> part.name().equals(name)).findFirst();
  }
}

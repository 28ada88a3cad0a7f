package org.patentoffice.dossier.casefile.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.contracts.number.Right;

/**
 * The application was received (Art. 36).
 *
 * @param documentNumber of the request (願書)
 * @param owner username of the filer, who may read the unpublished case
 * @param filingDate office calendar
 * @param fileReference 整理番号 of the applicant
 * @param claimCount claims as filed
 * @param derivation null if it comes from no other application
 */
public record Filed(
    DocumentNumber documentNumber,
    String documentCode,
    Right right,
    String owner,
    LocalDate filingDate,
    Instant receivedAt,
    @Nullable String fileReference,
    String title,
    int claimCount,
    List<Party> applicants,
    List<Party> inventors,
    List<Party> agents,
    List<Part> parts,
    @Nullable Derivation derivation)
    implements ReceivedDocument {

  /**
   * From what it comes (Art. 44, 46, 46-2).
   *
   * @param kind division, conversion or utility-model-registration
   * @param effectiveFilingDate as of which it is deemed filed; null if that is not known
   */
  public record Derivation(
      String kind,
      @Nullable String applicationNumber,
      @Nullable String registrationNumber,
      @Nullable LocalDate effectiveFilingDate) {}

  /** Keeps its own copies of the lists. */
  public Filed {
    applicants = List.copyOf(applicants);
    inventors = List.copyOf(inventors);
    agents = List.copyOf(agents);
    parts = List.copyOf(parts);
  }

  @Override
  public LocalDate receivedDate() {
    return filingDate;
  }

  @Override
  public @Nullable String dispatchNumber() {
    return null;
  }
}

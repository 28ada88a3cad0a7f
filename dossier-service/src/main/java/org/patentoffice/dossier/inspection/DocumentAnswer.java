package org.patentoffice.dossier.inspection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document of the wrapper.
 *
 * @param documentNumber eleven digits
 * @param documentCode intermediate code
 * @param direction which way it went, as in {@link org.patentoffice.dossier.wrapper.Direction}
 * @param legalDate day of receipt or of dispatch
 * @param draftedOn of dispatched documents
 * @param dispatchedOn of dispatched documents
 * @param receivedAt of received documents
 * @param served once a dispatched document reached the applicant
 * @param answersDispatchNumber of received documents that answer a dispatched one
 * @param dismissed whether it is treated as not filed (Art. 18)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DocumentAnswer(
    String documentNumber,
    String documentCode,
    NameAnswer name,
    String direction,
    LocalDate legalDate,
    @Nullable LocalDate draftedOn,
    @Nullable LocalDate dispatchedOn,
    @Nullable Instant receivedAt,
    @Nullable ServiceAnswer served,
    @Nullable String answersDispatchNumber,
    boolean dismissed,
    List<String> articles,
    List<PartAnswer> parts,
    String href) {

  /** What the document is called, where the name is from and how certain it is. */
  record NameAnswer(String ja, String en, String source, String certainty) {}

  /**
   * How it reached the applicant.
   *
   * @param method {@code online} or {@code post}
   * @param to in the full view
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ServiceAnswer(LocalDate on, String method, @Nullable String to) {}

  /**
   * One file.
   *
   * @param redacted whether private particulars are left out for this reader
   * @param size bytes; not of a redacted file, which is made when it is asked for
   * @param sha256 of the bytes; not of a redacted file
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record PartAnswer(
      String name,
      String role,
      String mediaType,
      boolean redacted,
      @Nullable Long size,
      @Nullable String sha256,
      String href) {}
}

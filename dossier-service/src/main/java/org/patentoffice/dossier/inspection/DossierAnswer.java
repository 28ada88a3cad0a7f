package org.patentoffice.dossier.inspection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as a reader sees it.
 *
 * @param asOf office time of the answer
 * @param view {@code public} or {@code full}
 * @param claimCount claims as last amended
 * @param fileReference 整理番号; in the full view
 * @param filer username; in the full view
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DossierAnswer(
    Instant asOf,
    String view,
    String applicationNumber,
    String right,
    String title,
    LocalDate filingDate,
    int claimCount,
    @Nullable String fileReference,
    @Nullable String filer,
    List<PartyAnswer> applicants,
    List<PartyAnswer> inventors,
    List<PartyAnswer> agents,
    StateAnswer standing,
    StateAnswer examination,
    List<PublicationAnswer> publications,
    @Nullable RegistrationAnswer registration,
    List<DocumentAnswer> documents) {

  /**
   * A person.
   *
   * @param address in the full view
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record PartyAnswer(
      String name, @Nullable String identificationNumber, @Nullable String address) {}

  /** A state: code and name. */
  record StateAnswer(String state, Bilingual name) {}

  /** An entry in the gazette. */
  record PublicationAnswer(String number, String kindCode, String issue, LocalDate publishedOn) {}

  /** The entry in the patent register. */
  record RegistrationAnswer(
      String registrationNumber, LocalDate registeredOn, LocalDate expiresOn) {}
}

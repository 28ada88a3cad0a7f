package org.patentoffice.dossier.inspection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentoffice.dossier.casefile.domain.Filed;

/**
 * A dossier as a reader sees it.
 *
 * @param asOf office time of the answer
 * @param view {@code public} or {@code full}
 * @param derivation the application or registration that it comes from, as it says
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
    @Nullable DerivationAnswer derivation,
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

  /**
   * From what it comes.
   *
   * @param kind division, conversion or utility-model-registration
   * @param effectiveFilingDate as of which it is deemed filed
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record DerivationAnswer(
      String kind,
      @Nullable String applicationNumber,
      @Nullable String registrationNumber,
      @Nullable LocalDate effectiveFilingDate) {

    static @Nullable DerivationAnswer of(Filed.@Nullable Derivation derivation) {
      return derivation == null
          ? null
          : new DerivationAnswer(
              derivation.kind(),
              derivation.applicationNumber(),
              derivation.registrationNumber(),
              derivation.effectiveFilingDate());
    }
  }

  /** A state: code and name. */
  record StateAnswer(String state, Bilingual name) {}

  /** An entry in the gazette. */
  record PublicationAnswer(String number, String kindCode, String issue, LocalDate publishedOn) {}

  /** The entry in the patent register. */
  record RegistrationAnswer(
      String registrationNumber, LocalDate registeredOn, LocalDate expiresOn) {}
}

package org.patentoffice.gazette.inbound;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.ApplicationNumber;

/** {@code receiving.filing-received.v1}, as far as the gazette reads it. */
record FilingReceived(
    ApplicationNumber applicationNumber,
    LocalDate filingDate,
    @Nullable LocalDate priorityDate,
    String title,
    int claimCount,
    @Nullable List<PartyData> applicants,
    @Nullable List<PartyData> inventors,
    @Nullable List<PartyData> agents,
    @Nullable List<PartData> parts,
    @Nullable DerivationData derivation,
    @Nullable InternationalData internationalApplication) {

  /** The international application that entered the national phase. */
  record InternationalData(@Nullable LocalDate filingDate) {}

  /** From what it comes, as far as its dates are concerned. */
  record DerivationData(@Nullable LocalDate effectiveFilingDate) {}

  /** As of which it is deemed filed, if it comes from another or an international application. */
  @Nullable LocalDate effectiveFilingDate() {
    if (derivation != null && derivation.effectiveFilingDate() != null) {
      return derivation.effectiveFilingDate();
    }
    return internationalApplication == null ? null : internationalApplication.filingDate();
  }
}

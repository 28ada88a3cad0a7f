package org.patentoffice.formality.inbound;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.formality.procedure.Addressee;
import org.patentoffice.formality.procedure.Fact;
import org.patentoffice.formality.rule.Derivation;
import org.patentoffice.formality.rule.RequestForm;

/** {@code org.patentoffice.receiving.filing-received.v1}, as far as it is read here. */
record FilingReceived(
    DocumentNumber documentNumber,
    LocalDate filingDate,
    String title,
    @Nullable String fileReference,
    @Nullable List<WireParty> applicants,
    @Nullable List<WireParty> agents,
    @Nullable List<WireItem> requestItems,
    @Nullable WireDerivation derivation,
    @Nullable WireInternational internationalApplication) {

  /** The international application that entered the national phase. */
  record WireInternational(@Nullable LocalDate filingDate) {}

  /**
   * From what it comes.
   *
   * @param confirmation absent in events from before it was told
   */
  record WireDerivation(@Nullable LocalDate effectiveFilingDate, @Nullable String confirmation) {
    private Derivation toDerivation() {
      return new Derivation(effectiveFilingDate, "other-applicants".equals(confirmation));
    }
  }

  Fact toFact() {
    RequestForm request =
        new RequestForm(
            WireItem.toItems(requestItems),
            parties(applicants).stream().map(WireParty::toParty).toList(),
            derivation == null ? null : derivation.toDerivation());
    return new Fact.FilingReceived(
        documentNumber,
        filingDate,
        request,
        addressee(),
        internationalApplication == null ? null : internationalApplication.filingDate());
  }

  /** Notices go to the first agent, else to the first applicant. */
  private Addressee addressee() {
    return parties(agents).isEmpty()
        ? first(Addressee.Kind.APPLICANT, parties(applicants))
        : first(Addressee.Kind.AGENT, parties(agents));
  }

  private Addressee first(Addressee.Kind kind, List<WireParty> persons) {
    String name = persons.isEmpty() ? "" : persons.getFirst().nameOrEmpty();
    return new Addressee(kind, name, Math.max(0, persons.size() - 1), fileReference, title);
  }

  private static List<WireParty> parties(@Nullable List<WireParty> parties) {
    return parties == null ? List.of() : parties;
  }
}

package org.patentoffice.formality.inbound;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.formality.notice.NumberNotice;
import org.patentoffice.formality.procedure.Addressee;
import org.patentoffice.formality.procedure.Fact;
import org.patentoffice.formality.rule.Derivation;
import org.patentoffice.formality.rule.RequestForm;

/** {@code org.patentoffice.receiving.filing-received.v1}, as far as it is read here. */
record FilingReceived(
    DocumentNumber documentNumber,
    String channel,
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

  private static final String ON_PAPER = "paper";

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

  /** The notice of the number, if it came on paper: online the receipt tells it. */
  Optional<NumberNotice> numberNotice(ApplicationNumber number) {
    return channel.equals(ON_PAPER)
        ? Optional.of(new NumberNotice(number, documentNumber, filingDate, addressee()))
        : Optional.empty();
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

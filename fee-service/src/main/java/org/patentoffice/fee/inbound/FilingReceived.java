package org.patentoffice.fee.inbound;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.contracts.number.Right;
import org.patentoffice.fee.charging.domain.Fact;
import org.patentoffice.fee.charging.domain.Paper;
import org.patentoffice.fee.register.domain.Holder;

/** {@code receiving.filing-received}, as far as fees and the register are concerned. */
record FilingReceived(
    ApplicationNumber applicationNumber,
    Right right,
    LocalDate filingDate,
    Instant receivedAt,
    String owner,
    DocumentNumber documentNumber,
    String documentCode,
    String title,
    int claimCount,
    @Nullable List<Integer> classes,
    List<Holder> applicants,
    @Nullable PaymentItem payment,
    @Nullable Integer sheets,
    @Nullable Derivation derivation,
    @Nullable International internationalApplication) {

  /** The international application that entered the national phase. */
  record International(@Nullable LocalDate filingDate) {}

  /** From what it comes, as far as its dates are concerned. */
  record Derivation(@Nullable LocalDate effectiveFilingDate) {}

  Fact.Filed toFact() {
    return new Fact.Filed(
        right,
        effectiveFilingDate(),
        title,
        claimCount,
        classes == null ? 0 : classes.size(),
        applicants,
        request());
  }

  /**
   * The term and the rates that go by the filing date go by the date of the original, or by the
   * international filing date (Patent Act Art. 44(2), 46(6), 46-2(2), 184-3(1); certainty of the
   * rates: assumed).
   */
  private LocalDate effectiveFilingDate() {
    if (derivation != null && derivation.effectiveFilingDate() != null) {
      return derivation.effectiveFilingDate();
    }
    return internationalApplication == null || internationalApplication.filingDate() == null
        ? filingDate
        : internationalApplication.filingDate();
  }

  private Paper request() {
    return new Paper(
        documentNumber,
        Paper.Kind.APPLICATION,
        owner,
        receivedAt,
        filingDate,
        PaymentItem.toPayment(payment),
        null,
        List.of(),
        null,
        Paper.OnPaper.of(documentCode, sheets));
  }
}

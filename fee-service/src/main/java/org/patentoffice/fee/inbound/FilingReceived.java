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
    String title,
    int claimCount,
    @Nullable List<Integer> classes,
    List<Holder> applicants,
    @Nullable PaymentItem payment) {

  Fact.Filed toFact() {
    return new Fact.Filed(
        right,
        filingDate,
        title,
        claimCount,
        classes == null ? 0 : classes.size(),
        applicants,
        request());
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
        null);
  }
}

package org.patentoffice.fee.inbound;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.fee.charging.domain.Fact;
import org.patentoffice.fee.charging.domain.Paper;

/** {@code receiving.document-received}, as far as fees are concerned. */
record DocumentReceived(
    ApplicationNumber applicationNumber,
    DocumentNumber documentNumber,
    String documentCode,
    Instant receivedAt,
    LocalDate receivedDate,
    String owner,
    @Nullable String dispatchNumber,
    @Nullable PaymentItem payment,
    @Nullable List<Amendment> amendments,
    @Nullable Integer amendedClaimCount,
    @Nullable Integer sheets) {

  /** One amendment; only the name of the amended document matters here. */
  record Amendment(String targetDocument) {}

  Fact.PaperReceived toFact() {
    return new Fact.PaperReceived(
        new Paper(
            documentNumber,
            Paper.Kind.ofCode(documentCode),
            owner,
            receivedAt,
            receivedDate,
            PaymentItem.toPayment(payment),
            dispatchNumber,
            amendedDocuments(),
            amendedClaimCount,
            Paper.OnPaper.of(documentCode, sheets)));
  }

  private List<String> amendedDocuments() {
    return amendments == null
        ? List.of()
        : amendments.stream().map(Amendment::targetDocument).distinct().toList();
  }
}

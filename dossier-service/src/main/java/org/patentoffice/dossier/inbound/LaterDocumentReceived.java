package org.patentoffice.dossier.inbound;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.dossier.casefile.domain.DocumentReceived;

/** {@code org.patentoffice.receiving.document-received.v1}. */
record LaterDocumentReceived(
    DocumentNumber documentNumber,
    String documentCode,
    Instant receivedAt,
    LocalDate receivedDate,
    @Nullable String dispatchNumber,
    @Nullable Integer amendedClaimCount,
    @Nullable List<EventPart> parts) {

  DocumentReceived fact() {
    return new DocumentReceived(
        documentNumber,
        documentCode,
        receivedAt,
        receivedDate,
        dispatchNumber,
        amendedClaimCount,
        EventPart.parts(parts));
  }
}

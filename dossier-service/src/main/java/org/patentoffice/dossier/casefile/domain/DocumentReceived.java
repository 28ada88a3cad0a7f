package org.patentoffice.dossier.casefile.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.DocumentNumber;

/**
 * A later document of the case was received: request for examination, opinion, amendment, payment.
 *
 * @param receivedDate office calendar
 * @param dispatchNumber the last six digits of the dispatched document that this one answers
 * @param amendedClaimCount claims of the application after this amendment
 */
public record DocumentReceived(
    DocumentNumber documentNumber,
    String documentCode,
    Instant receivedAt,
    LocalDate receivedDate,
    @Nullable String dispatchNumber,
    @Nullable Integer amendedClaimCount,
    List<Part> parts)
    implements ReceivedDocument {

  /** Keeps its own copy of the parts. */
  public DocumentReceived {
    parts = List.copyOf(parts);
  }

  /** Whether this document answers the dispatched one; one that names none may answer any. */
  public boolean answers(DocumentNumber dispatched) {
    return dispatchNumber == null || dispatchNumber.equals(dispatched.dispatchNumber());
  }
}

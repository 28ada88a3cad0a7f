package org.patentoffice.dossier.casefile.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.DocumentNumber;

/** A document that came from the applicant (申請書類). */
public sealed interface ReceivedDocument extends Fact permits Filed, DocumentReceived {

  DocumentNumber documentNumber();

  /** Intermediate code, for example {@code A63}. */
  String documentCode();

  Instant receivedAt();

  /** The day of receipt, office calendar. */
  LocalDate receivedDate();

  /** The last six digits of the dispatched document that this one answers. */
  @Nullable String dispatchNumber();

  List<Part> parts();
}

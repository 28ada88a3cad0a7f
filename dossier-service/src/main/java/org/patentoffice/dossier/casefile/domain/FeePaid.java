package org.patentoffice.dossier.casefile.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.DocumentNumber;

/**
 * A fee was charged (Art. 195).
 *
 * @param documentNumber of the document that paid
 * @param concerns the document whose fee it is, where another one paid
 * @param purpose {@code filing}, {@link #EXAMINATION}, {@code registration} or {@code amendment}
 * @param paidOn office calendar
 */
public record FeePaid(
    DocumentNumber documentNumber,
    @Nullable DocumentNumber concerns,
    String purpose,
    LocalDate paidOn)
    implements Fact {

  /** The fee for the request for examination (Art. 195(2)). */
  public static final String EXAMINATION = "examination";

  /** The document whose fee was paid. */
  public DocumentNumber feeOf() {
    return concerns == null ? documentNumber : concerns;
  }
}

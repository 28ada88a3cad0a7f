package org.patentoffice.dossier.casefile.domain;

import java.time.LocalDate;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.kit.content.ContentRef;

/**
 * A patent was decided to be granted (特許査定, Art. 51).
 *
 * @param claimCount claims granted
 * @param paymentPeriodDays to pay the registration fee, from service
 */
public record PatentGranted(
    DocumentNumber documentNumber,
    LocalDate draftedOn,
    LocalDate dispatchedOn,
    String examiner,
    int claimCount,
    int paymentPeriodDays,
    ContentRef content)
    implements ExaminerAct {

  /** Intermediate code. */
  public static final String CODE = "A01";

  @Override
  public String documentCode() {
    return CODE;
  }
}

package org.patentoffice.fee.register.domain;

import java.time.LocalDate;
import java.util.List;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.Right;

/**
 * What is entered in the register when the fee of years 1 to 3 is paid, all but the number. Pure.
 *
 * @param registeredOn day of the payment, office calendar: the right begins (Patent Act Art. 66)
 * @param claimCount claims of the decision to grant
 */
public record Registration(
    ApplicationNumber applicationNumber,
    Right right,
    LocalDate filingDate,
    LocalDate registeredOn,
    String title,
    int claimCount,
    List<Holder> holders) {

  /** Term of a patent, counted from the filing date (Patent Act Art. 67(1)). */
  public static final int TERM_YEARS = 20;

  /** Years paid together before registration (Patent Act Art. 108(1)). */
  public static final int FIRST_PAID_YEARS = 3;

  /** Last day of the term. */
  public LocalDate expiresOn() {
    return filingDate.plusYears(TERM_YEARS);
  }

  /** Day by which the fee of year 4 is due: years count from the registration day. */
  public LocalDate nextAnnuityDueOn() {
    return registeredOn.plusYears(FIRST_PAID_YEARS);
  }
}

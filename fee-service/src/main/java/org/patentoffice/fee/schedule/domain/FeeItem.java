package org.patentoffice.fee.schedule.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.patentoffice.fee.money.Yen;

/**
 * One line of the fee schedule.
 *
 * @param code stable name of the line, for example {@code P-EXAM-2019}
 * @param rule when the office computes this fee itself; null for lines that are only listed
 * @param law {@code patent}, {@code utility}, {@code design}, {@code trademark}, {@code pct} or
 *     {@code all}
 * @param title what the fee is for, as the source words it
 * @param base yen per procedure, or per year for annual fees; null where the source gives none
 * @param perClaim yen per claim, per class and per page, where the fee has such parts
 * @param validFrom first day; null: not known
 * @param validTo last day; null: still valid
 * @param source where the amount was read
 * @param certainty how sure that is: "sourced", "likely", "uncertain" …
 * @param note what else the source says; may be empty
 */
public record FeeItem(
    String code,
    @Nullable Rule rule,
    String law,
    String title,
    @Nullable Yen base,
    @Nullable Yen perClaim,
    @Nullable Yen perClass,
    @Nullable Yen perPage,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    String source,
    String certainty,
    String note) {

  /**
   * How the office uses the line.
   *
   * @param datedBy which day chooses between old and new rate
   * @param years years of the right's life the line is for; null where the fee is not annual
   */
  public record Rule(Purpose purpose, DatedBy datedBy, @Nullable YearRange years) {}

  /** Which day chooses between an old and a new rate. */
  public enum DatedBy {
    /** Filing and examination fees: transitional provisions look at the day of filing. */
    FILING_DATE,
    /** Patent fees: the day on which they are paid. */
    PAYMENT_DATE
  }

  /** Whether the rate is in force on the day. */
  public boolean validOn(LocalDate day) {
    return (validFrom == null || !day.isBefore(validFrom))
        && (validTo == null || !day.isAfter(validTo));
  }
}

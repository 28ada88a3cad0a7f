package org.patentoffice.fee.schedule.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.Right;

/**
 * What shall be quoted.
 *
 * @param claims number of claims; for {@link Purpose#AMENDMENT} the number of claims added; 1 to
 *     {@value #MAX_CLAIMS}
 * @param classes of the goods and services of a trademark, 1 to {@value #MAX_CLASSES}; 1 elsewhere
 * @param years for patent fees; null elsewhere, and for {@link Purpose#REGISTRATION} the first
 *     three
 * @param sheets of paper, for {@link Purpose#DIGITISATION}; 1 elsewhere; 1 to {@value #MAX_SHEETS}
 * @param filingDate day of filing of the application, office calendar; for {@link
 *     Purpose#DIGITISATION} of the document itself
 * @param paymentDate day on which the fee is paid, office calendar
 */
public record QuoteRequest(
    Purpose purpose,
    Right right,
    int claims,
    int classes,
    int sheets,
    @Nullable YearRange years,
    LocalDate filingDate,
    LocalDate paymentDate) {

  /** More claims than any application has ever had. */
  public static final int MAX_CLAIMS = 10_000;

  /** All there are in the Nice Classification. */
  public static final int MAX_CLASSES = 45;

  /** As many as an envelope may have. */
  public static final int MAX_SHEETS = 9_999;

  /**
   * @throws IllegalArgumentException if the number of claims, classes or sheets is out of range
   */
  public QuoteRequest {
    if (claims < 1 || claims > MAX_CLAIMS) {
      throw new IllegalArgumentException(
          "Expected 1 to %d claims, but got %d".formatted(MAX_CLAIMS, claims));
    }
    if (classes < 1 || classes > MAX_CLASSES) {
      throw new IllegalArgumentException(
          "Expected 1 to %d classes, but got %d".formatted(MAX_CLASSES, classes));
    }
    if (sheets < 1 || sheets > MAX_SHEETS) {
      throw new IllegalArgumentException(
          "Expected 1 to %d sheets, but got %d".formatted(MAX_SHEETS, sheets));
    }
  }

  /** Of something that is not priced by the sheet. */
  public QuoteRequest(
      Purpose purpose,
      Right right,
      int claims,
      int classes,
      @Nullable YearRange years,
      LocalDate filingDate,
      LocalDate paymentDate) {
    this(purpose, right, claims, classes, 1, years, filingDate, paymentDate);
  }

  QuoteRequest forPurpose(Purpose other) {
    return new QuoteRequest(other, right, claims, classes, sheets, years, filingDate, paymentDate);
  }

  LocalDate day(FeeItem.DatedBy datedBy) {
    return switch (datedBy) {
      case FILING_DATE -> filingDate;
      case PAYMENT_DATE -> paymentDate;
    };
  }
}

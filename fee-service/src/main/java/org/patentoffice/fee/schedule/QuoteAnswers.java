package org.patentoffice.fee.schedule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.Right;
import org.patentoffice.fee.money.Yen;
import org.patentoffice.fee.schedule.domain.FeeItem;
import org.patentoffice.fee.schedule.domain.Quotation;
import org.patentoffice.fee.schedule.domain.QuoteRequest;

/** What the fee schedule resource answers with. */
final class QuoteAnswers {
  private QuoteAnswers() {}

  /**
   * A quote.
   *
   * @param arithmetic how the total came about, line by line
   */
  record Quote(
      String purpose,
      String titleEn,
      String titleJa,
      Right right,
      int claims,
      int classes,
      LocalDate filingDate,
      LocalDate paymentDate,
      String scheduleVersion,
      long totalYen,
      List<String> arithmetic,
      List<QuoteLine> lines) {

    static Quote of(QuoteRequest request, Quotation.Quoted quoted) {
      return new Quote(
          request.purpose().wire(),
          request.purpose().titleEn(),
          request.purpose().titleJa(),
          request.right(),
          request.claims(),
          request.classes(),
          request.filingDate(),
          request.paymentDate(),
          quoted.scheduleVersion(),
          quoted.total().amount(),
          quoted.arithmetic(),
          quoted.lines().stream()
              .map(line -> new QuoteLine(line.amount().amount(), ScheduleLine.of(line.item())))
              .toList());
    }
  }

  /** One item of the schedule applied. */
  record QuoteLine(long amountYen, ScheduleLine item) {}

  /** An edition of the schedule. */
  record Schedule(String version, List<ScheduleLine> items) {}

  /**
   * One line of the schedule.
   *
   * @param certainty how sure the amount is: "sourced", "likely", "uncertain" …
   */
  record ScheduleLine(
      String code,
      String law,
      String title,
      @Nullable Long baseYen,
      @Nullable Long perClaimYen,
      @Nullable Long perClassYen,
      @Nullable Long perPageYen,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo,
      String source,
      String certainty,
      String note) {

    static ScheduleLine of(FeeItem item) {
      return new ScheduleLine(
          item.code(),
          item.law(),
          item.title(),
          amount(item.base()),
          amount(item.perClaim()),
          amount(item.perClass()),
          amount(item.perPage()),
          item.validFrom(),
          item.validTo(),
          item.source(),
          item.certainty(),
          item.note());
    }

    private static @Nullable Long amount(@Nullable Yen yen) {
      return yen == null ? null : yen.amount();
    }
  }
}

package org.patentoffice.fee.schedule.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.Right;
import org.patentoffice.fee.schedule.domain.FeeItem.Rule;
import org.patentoffice.fee.schedule.domain.Quotation.Line;
import org.patentoffice.fee.schedule.domain.Quotation.NotInSchedule;
import org.patentoffice.fee.schedule.domain.Quotation.Quoted;

/**
 * One edition of the fee schedule. Pure: the same question has the same answer for ever.
 *
 * <p>Easy to get wrong: the rate of the examination fee follows the day of <em>filing</em> (the
 * amendment of 2019-04-01 left older applications at the old rate), the rate of patent fees follows
 * the day of <em>payment</em> (amendment of 2022-04-01).
 */
public final class FeeSchedule {
  private static final String OF_ALL_RIGHTS = "all";

  private final String version;
  private final List<FeeItem> items;

  /**
   * @param version name of the edition, kept with every charge
   */
  public FeeSchedule(String version, List<FeeItem> items) {
    this.version = version;
    this.items = List.copyOf(items);
  }

  /** Name of this edition. */
  public String version() {
    return version;
  }

  /** Every line, also those that the office does not compute itself yet. */
  public List<FeeItem> items() {
    return items;
  }

  /** What is due for the request. */
  public Quotation quote(QuoteRequest request) {
    int claims = request.claims();
    return switch (request.purpose()) {
      case FILING -> filing(request);
      case EXAMINATION ->
          once(request, Purpose.EXAMINATION, item -> Pricing.withClaims(item, claims));
      case AMENDMENT ->
          once(request, Purpose.EXAMINATION, item -> Pricing.addedClaims(item, claims));
      case REGISTRATION, ANNUITY -> annual(request);
      case EXTENSION -> once(request, Purpose.EXTENSION, item -> Pricing.filing(item, 1));
      case DIGITISATION ->
          once(request, Purpose.DIGITISATION, item -> Pricing.bySheets(item, request.sheets()));
    };
  }

  /**
   * The fee of a utility model's first three years is paid with the application (Utility Model Act
   * Art. 32(1)).
   */
  private Quotation filing(QuoteRequest request) {
    Quotation filing =
        once(request, Purpose.FILING, item -> Pricing.filing(item, request.classes()));
    if (request.right() != Right.UTILITY_MODEL || !(filing instanceof Quoted paidAtOnce)) {
      return filing;
    }
    return switch (annual(request.forPurpose(Purpose.REGISTRATION))) {
      case NotInSchedule missing -> missing;
      case Quoted years ->
          quoted(request, Stream.of(paidAtOnce, years).flatMap(q -> q.lines().stream()).toList());
    };
  }

  private Quotation once(QuoteRequest request, Purpose listedAs, Function<FeeItem, Line> pricing) {
    Optional<Line> line = rates(request, listedAs).findFirst().map(pricing);
    return line.isPresent() ? quoted(request, List.of(line.get())) : missing(request);
  }

  private Quotation annual(QuoteRequest request) {
    YearRange years = yearsOf(request);
    if (years == null) {
      return new NotInSchedule("Expected the years to be paid for, but got none");
    }
    List<FeeItem> rates =
        rates(request, request.purpose()).filter(item -> covered(item, years).isPresent()).toList();
    int coveredYears =
        rates.stream().mapToInt(item -> covered(item, years).orElseThrow().count()).sum();
    return coveredYears == years.count()
        ? quoted(request, rates.stream().map(item -> price(item, years, request)).toList())
        : missing(request);
  }

  private static Line price(FeeItem item, YearRange years, QuoteRequest request) {
    return Pricing.perYear(item, covered(item, years).orElseThrow().count(), request.claims());
  }

  private Stream<FeeItem> rates(QuoteRequest request, Purpose listedAs) {
    return items.stream().filter(item -> isRate(item, request, listedAs));
  }

  private static boolean isRate(FeeItem item, QuoteRequest request, Purpose listedAs) {
    Rule rule = item.rule();
    return rule != null
        && rule.purpose() == listedAs
        && (item.law().equals(OF_ALL_RIGHTS) || item.law().equals(lawOf(request.right())))
        && item.validOn(request.day(rule.datedBy()));
  }

  private static Optional<YearRange> covered(FeeItem item, YearRange years) {
    return Optional.ofNullable(item.rule())
        .flatMap(rule -> Optional.ofNullable(rule.years()))
        .flatMap(itemYears -> itemYears.overlap(years));
  }

  private static @Nullable YearRange yearsOf(QuoteRequest request) {
    return request.years() == null && request.purpose() == Purpose.REGISTRATION
        ? YearRange.FIRST_THREE
        : request.years();
  }

  private Quoted quoted(QuoteRequest request, List<Line> lines) {
    return new Quoted(request.purpose(), version, lines);
  }

  private NotInSchedule missing(QuoteRequest request) {
    return new NotInSchedule(
        "Schedule %s has no %s rate for a %s filed %s and paid %s"
            .formatted(
                version,
                request.purpose().wire(),
                request.right().wire(),
                request.filingDate(),
                request.paymentDate()));
  }

  private static String lawOf(Right right) {
    return switch (right) {
      case PATENT -> "patent";
      case UTILITY_MODEL -> "utility";
      case DESIGN -> "design";
      case TRADEMARK -> "trademark";
    };
  }
}

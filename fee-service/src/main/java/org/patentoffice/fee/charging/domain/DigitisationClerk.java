package org.patentoffice.fee.charging.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.patentoffice.fee.charging.domain.Fact.DigitisationFeeInvoiced;
import org.patentoffice.fee.charging.domain.Fact.DigitisationFeeReminded;
import org.patentoffice.fee.charging.domain.Fact.DigitisationFeeUnpaid;
import org.patentoffice.fee.charging.domain.Fact.Filed;
import org.patentoffice.fee.schedule.domain.FeeSchedule;
import org.patentoffice.fee.schedule.domain.Purpose;
import org.patentoffice.fee.schedule.domain.Quotation.NotInSchedule;
import org.patentoffice.fee.schedule.domain.Quotation.Quoted;
import org.patentoffice.fee.schedule.domain.QuoteRequest;
import org.patentoffice.kit.time.OfficeCalendar;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.kit.time.TimeLimit;

/**
 * Says what is to be done on which day about the digitisation fees of a case. Pure. Days count from
 * what really happened: an invoice that is late gives as long to pay as one in time. Nothing is
 * pursued in an application that has ended, or from which a right was registered.
 */
final class DigitisationClerk {
  private static final OfficeCalendar CALENDAR = OfficeCalendar.japan();

  private final FeeCase feeCase;
  private final Filed filed;
  private final FeeSchedule schedule;
  private final DigitisationTerms terms;

  DigitisationClerk(FeeCase feeCase, Filed filed, FeeSchedule schedule, DigitisationTerms terms) {
    this.feeCase = feeCase;
    this.filed = filed;
    this.schedule = schedule;
    this.terms = terms;
  }

  /** Something to be done on a day, not before. */
  private record Dated(LocalDate on, Paper paper) {}

  /** What is to be done by today. */
  Optional<Step> next(LocalDate today) {
    return ahead()
        .filter(dated -> !today.isBefore(dated.on()))
        .findFirst()
        .map(dated -> step(dated.paper(), today));
  }

  /** The day on which something is to be done next. */
  Optional<LocalDate> nextDay() {
    return ahead().map(Dated::on).min(LocalDate::compareTo);
  }

  private Stream<Dated> ahead() {
    return feeCase.endedOn().isPresent() || feeCase.registered().isPresent()
        ? Stream.empty()
        : feeCase.papers().stream()
            .filter(this::isCharged)
            .filter(paper -> !feeCase.dismissed(paper.documentNumber()))
            .flatMap(paper -> day(paper).map(day -> new Dated(day, paper)).stream());
  }

  private boolean isCharged(Paper paper) {
    Paper.OnPaper onPaper = paper.onPaper();
    return onPaper != null && !terms.freeDocuments().contains(onPaper.documentCode());
  }

  private Optional<LocalDate> day(Paper paper) {
    DigitisationFee fee = feeCase.digitisationFeeOf(paper.documentNumber());
    if (fee.payment().isPresent() || fee.unpaid().isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        fee.reminder()
            .map(reminder -> reminder.dueOn().plusDays(1))
            .or(() -> fee.invoice().map(invoice -> CALENDAR.nextOpen(invoice.dueOn().plusDays(1))))
            .orElseGet(() -> invoiceDay(paper)));
  }

  private LocalDate invoiceDay(Paper paper) {
    LocalDate receivedHere = LocalDate.ofInstant(paper.receivedAt(), OfficeClock.ZONE);
    return CALENDAR.plusOpenDays(receivedHere, terms.officeDaysUntilInvoice());
  }

  private Step step(Paper paper, LocalDate today) {
    DigitisationFee fee = feeCase.digitisationFeeOf(paper.documentNumber());
    if (fee.reminder().isPresent()) {
      return new Step.DeclareDigitisationUnpaid(
          new DigitisationFeeUnpaid(paper.documentNumber(), fee.reminder().get().dueOn()),
          fee.invoice().orElseThrow().amount());
    }
    if (fee.invoice().isPresent()) {
      return new Step.RemindOfDigitisation(
          new DigitisationFeeReminded(
              paper.documentNumber(), today, lastDay(today, terms.daysAfterReminder())),
          fee.invoice().get().amount());
    }
    return new Step.InvoiceDigitisation(invoice(paper, today));
  }

  private DigitisationFeeInvoiced invoice(Paper paper, LocalDate today) {
    Paper.OnPaper onPaper = paper.onPaper();
    int sheets = onPaper == null ? 1 : onPaper.sheets();
    QuoteRequest request =
        new QuoteRequest(
            Purpose.DIGITISATION,
            filed.right(),
            1,
            1,
            sheets,
            null,
            paper.receivedOn(),
            paper.receivedOn());
    return switch (schedule.quote(request)) {
      case Quoted quoted ->
          new DigitisationFeeInvoiced(
              paper.documentNumber(),
              sheets,
              quoted.total(),
              quoted.scheduleVersion(),
              quoted.arithmetic(),
              today,
              lastDay(today, terms.daysToPay()));
      case NotInSchedule missing -> throw new IllegalStateException(missing.why());
    };
  }

  private static LocalDate lastDay(LocalDate from, int days) {
    return TimeLimit.days(from, days, CALENDAR).lastDay();
  }
}

package org.patentoffice.fee.charging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.contracts.number.RegistrationNumber;
import org.patentoffice.fee.charging.domain.DigitisationFee;
import org.patentoffice.fee.charging.domain.Fact;
import org.patentoffice.fee.charging.domain.Fact.FeeCollected;
import org.patentoffice.fee.charging.domain.Fact.FeeNotTaken;
import org.patentoffice.fee.charging.domain.Fact.FeeRefunded;
import org.patentoffice.fee.charging.domain.Fact.FeeRefused;
import org.patentoffice.fee.charging.domain.FeeCase;
import org.patentoffice.fee.charging.domain.Paper;
import org.patentoffice.fee.money.Yen;
import org.patentoffice.kit.time.TimeLimit;

/** What the case resource answers with. */
final class CaseAnswers {
  private CaseAnswers() {}

  /**
   * The fee side of a case.
   *
   * @param fees one per document that pays, in order of receipt
   * @param registrationFeeDueOn last day for the registration fee, once the decision is served
   * @param registrationFeeOverdue whether that day passed without payment
   * @param endedOn day from which nothing is charged: dismissed, withdrawn or finally refused
   */
  record Case(
      ApplicationNumber applicationNumber,
      List<Fee> fees,
      @Nullable LocalDate registrationFeeDueOn,
      @Nullable List<String> registrationFeeArithmetic,
      boolean registrationFeeOverdue,
      @Nullable RegistrationNumber registrationNumber,
      @Nullable LocalDate endedOn,
      List<Digitisation> digitisation) {

    /** With those documents that the caller may see: another's payment is not the applicant's. */
    static Case of(FeeCase feeCase, Predicate<Paper> visible) {
      List<Paper> papers = feeCase.papers().stream().filter(visible).toList();
      return new Case(
          feeCase.number(),
          papers.stream().flatMap(paper -> Fee.of(paper, feeCase).stream()).toList(),
          feeCase.registrationPeriod().map(TimeLimit::lastDay).orElse(null),
          feeCase.registrationPeriod().map(TimeLimit::arithmetic).orElse(null),
          feeCase.overdue().isPresent(),
          feeCase.registered().map(Fact.RightRegistered::registrationNumber).orElse(null),
          feeCase.endedOn().orElse(null),
          papers.stream().flatMap(paper -> Digitisation.of(paper, feeCase)).toList());
    }
  }

  /**
   * The digitisation fee of a document on paper that is not free, once it is invoiced.
   *
   * @param status as {@link DigitisationFee#status()}
   * @param dueOn last day to pay; after the reminder, that of the reminder
   */
  record Digitisation(
      DocumentNumber documentNumber,
      String status,
      int sheets,
      long amountYen,
      List<String> arithmetic,
      String scheduleVersion,
      LocalDate invoicedOn,
      @Nullable LocalDate remindedOn,
      LocalDate dueOn,
      @Nullable LocalDate paidOn,
      @Nullable UUID chargeId) {

    static Stream<Digitisation> of(Paper paper, FeeCase feeCase) {
      DigitisationFee fee = feeCase.digitisationFeeOf(paper.documentNumber());
      return fee.invoice().stream()
          .map(
              invoice ->
                  new Digitisation(
                      invoice.documentNumber(),
                      fee.status(),
                      invoice.sheets(),
                      invoice.amount().amount(),
                      invoice.arithmetic(),
                      invoice.scheduleVersion(),
                      invoice.invoicedOn(),
                      fee.reminder().map(Fact.DigitisationFeeReminded::remindedOn).orElse(null),
                      fee.reminder()
                          .map(Fact.DigitisationFeeReminded::dueOn)
                          .orElse(invoice.dueOn()),
                      fee.payment().map(Fact.DigitisationFeePaid::paidOn).orElse(null),
                      fee.payment().map(Fact.DigitisationFeePaid::chargeId).orElse(null)));
    }
  }

  /**
   * What became of a document's fee.
   *
   * @param concerns the document whose fee it is
   * @param status {@code paid}, {@code unpaid}, {@code not-taken}, {@code refunded} or {@code
   *     waiting}
   * @param reason why it is unpaid or not taken
   */
  record Fee(
      DocumentNumber documentNumber,
      LocalDate receivedOn,
      String status,
      @Nullable String reason,
      @Nullable DocumentNumber concerns,
      @Nullable String purpose,
      @Nullable Long amountYen,
      @Nullable Long statedYen,
      @Nullable List<String> arithmetic,
      @Nullable String scheduleVersion,
      @Nullable LocalDate paidOn,
      @Nullable String account,
      @Nullable UUID chargeId) {

    static List<Fee> of(Paper paper, FeeCase feeCase) {
      return switch (feeCase.outcomeOf(paper.documentNumber())) {
        case FeeCollected paid -> List.of(paid(paper, "paid", paid));
        case FeeRefunded refunded ->
            feeCase.facts().stream()
                .filter(FeeCollected.class::isInstance)
                .map(FeeCollected.class::cast)
                .filter(paid -> paid.documentNumber().equals(paper.documentNumber()))
                .map(paid -> paid(paper, "refunded", paid))
                .toList();
        case FeeRefused refused -> List.of(unpaid(paper, refused));
        case FeeNotTaken notTaken -> List.of(without(paper, "not-taken", notTaken.reason().wire()));
        case null ->
            paper.kind() == Paper.Kind.REGISTRATION_PAYMENT
                ? List.of(without(paper, "waiting", null))
                : List.of();
        case Fact other -> List.of();
      };
    }

    private static Fee paid(Paper paper, String status, FeeCollected fee) {
      return new Fee(
          paper.documentNumber(),
          paper.receivedOn(),
          status,
          null,
          fee.concerns(),
          fee.purpose().wire(),
          fee.amount().amount(),
          paper.payment().amountYen(),
          fee.arithmetic(),
          fee.scheduleVersion(),
          fee.paidOn(),
          fee.account().toString(),
          fee.chargeId());
    }

    private static Fee unpaid(Paper paper, FeeRefused fee) {
      Yen stated = fee.stated();
      return new Fee(
          paper.documentNumber(),
          paper.receivedOn(),
          "unpaid",
          fee.reason().wire(),
          fee.concerns(),
          fee.purpose().wire(),
          fee.due().amount(),
          stated == null ? null : stated.amount(),
          fee.arithmetic(),
          null,
          null,
          null,
          null);
    }

    private static Fee without(Paper paper, String status, @Nullable String reason) {
      return new Fee(
          paper.documentNumber(),
          paper.receivedOn(),
          status,
          reason,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null);
    }
  }
}

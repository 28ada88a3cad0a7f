package org.patentoffice.formality.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.formality.rule.FeePurpose;
import org.patentoffice.formality.rule.Shortfall;
import org.patentoffice.kit.time.TimeLimit;

/**
 * The fee for digitising what came on paper, when it was not paid after the reminder: ordered
 * (Patent Act Art. 17(3)) and, if it is still not paid, the document is dismissed (Art. 18(1)). Not
 * any more once the examiner has decided: no granted right falls with it.
 */
final class DigitisationFee {
  private static final String REMINDED_IN_VAIN = "reminded-in-vain";

  private DigitisationFee() {}

  /** The order or the dismissal that is due. */
  static Optional<Task> task(CaseFile file, Law law) {
    return file.isExaminationConcluded()
        ? Optional.empty()
        : unpaid(file, law).flatMap(fee -> task(fee, file, law).stream()).findFirst();
  }

  /** Orders that still wait for the payment. */
  static Stream<Act.AmendmentOrdered> openOrders(CaseFile file, Law law) {
    return unpaid(file, law).flatMap(fee -> orderAbout(fee.concerns(), file).stream());
  }

  /** All orders to pay it, in the order in which they were made. */
  static List<Act.AmendmentOrdered> orders(CaseFile file) {
    return file.all(Act.DigitisationFeeOrdered.class).stream()
        .map(Act.DigitisationFeeOrdered::order)
        .toList();
  }

  private static Stream<Fact.DigitisationFeeUnpaid> unpaid(CaseFile file, Law law) {
    return file.all(Fact.DigitisationFeeUnpaid.class).stream()
        .filter(fee -> file.knowsDocument(fee.concerns()))
        .filter(fee -> !file.isProcedureDismissed(fee.concerns()))
        .filter(fee -> !isPaidInTime(fee.concerns(), file, law));
  }

  private static boolean isPaidInTime(DocumentNumber document, CaseFile file, Law law) {
    Predicate<LocalDate> timely =
        Answers.isTimely(
            orderAbout(document, file)
                .flatMap(order -> Orders.limitOf(order, file, law))
                .map(TimeLimit::lastDay));
    return file.all(Fact.DigitisationFeePaid.class).stream()
        .filter(fee -> fee.concerns().equals(document))
        .anyMatch(fee -> timely.test(fee.paidOn()));
  }

  private static Optional<Act.AmendmentOrdered> orderAbout(DocumentNumber document, CaseFile file) {
    return orders(file).stream().filter(order -> order.concerns().equals(document)).findFirst();
  }

  private static Optional<Task> task(Fact.DigitisationFeeUnpaid fee, CaseFile file, Law law) {
    boolean ofApplication =
        file.filing().filter(filing -> filing.document().equals(fee.concerns())).isPresent();
    Optional<Act.AmendmentOrdered> order = orderAbout(fee.concerns(), file);
    return order.isEmpty()
        ? Optional.of(order(fee, ofApplication, file, law))
        : Orders.endOfPeriod(order.get(), file, law)
            .map(effectiveOn -> dismissal(fee.concerns(), ofApplication, effectiveOn));
  }

  private static Task order(
      Fact.DigitisationFeeUnpaid fee, boolean ofApplication, CaseFile file, Law law) {
    Shortfall shortfall = new Shortfall(FeePurpose.DIGITISATION, fee.dueYen(), REMINDED_IN_VAIN);
    return new Task.OrderDigitisationFee(
        Orders.task(
            ofApplication ? NoticeCode.A111 : NoticeCode.A112,
            fee.concerns(),
            List.of(law.rules().unpaid(shortfall)),
            file,
            law));
  }

  private static Task dismissal(
      DocumentNumber document, boolean ofApplication, LocalDate effectiveOn) {
    return new Task.Dismiss(
        ofApplication ? NoticeCode.A043 : NoticeCode.A073,
        document,
        ofApplication ? Act.Effect.APPLICATION : Act.Effect.PROCEDURE,
        effectiveOn,
        Ground.DIGITISATION_FEE_NOT_PAID);
  }
}

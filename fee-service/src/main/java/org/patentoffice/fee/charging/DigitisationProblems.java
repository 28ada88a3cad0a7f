package org.patentoffice.fee.charging;

import java.time.LocalDate;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.fee.money.Yen;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.problem.ProblemType;
import org.patentoffice.kit.problem.Problems;

/** Why a payment of a digitisation fee is not booked. */
final class DigitisationProblems {
  private static final ProblemType ALREADY_PAID =
      new ProblemType("already-paid", 409, "The fee is paid already", "手数料は納付済みです");
  private static final ProblemType AMOUNT_MISMATCH =
      new ProblemType("amount-mismatch", 422, "Another amount is due", "納付金額が異なります");

  private DigitisationProblems() {}

  static Problem notInvoiced(DocumentNumber document) {
    return Problems.notFound(
        "invoice of the digitisation fee of document " + document,
        "書類 " + document + " の電子化手数料の請求");
  }

  static Problem alreadyPaid(DocumentNumber document, LocalDate paidOn) {
    return Problem.of(
        ALREADY_PAID,
        "Expected an unpaid invoice, but the digitisation fee of %s was paid on %s. Give the money back."
            .formatted(document, paidOn),
        "書類 %s の電子化手数料は %s に納付済みです。受け取った金額は返還してください。".formatted(document, paidOn));
  }

  static Problem otherAmount(Yen due) {
    return Problem.of(
        AMOUNT_MISMATCH,
        "Expected amountYen %s, the amount invoiced. It is paid in full or not at all."
            .formatted(due),
        "請求額は %s 円です。全額の納付のみ記帳できます。".formatted(due));
  }

  static Problem impossibleDay(LocalDate invoicedOn, LocalDate today) {
    return invalid(
        "Expected paidOn from %s, the day of the invoice, to %s, today."
            .formatted(invoicedOn, today),
        "paidOn は請求日 %s から本日 %s までの日付を指定してください。".formatted(invoicedOn, today));
  }

  static Problem invalid(String detailEn, String detailJa) {
    return Problem.of(Problems.INVALID, detailEn, detailJa);
  }
}

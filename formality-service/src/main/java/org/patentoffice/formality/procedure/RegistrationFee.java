package org.patentoffice.formality.procedure;

import java.time.LocalDate;
import java.util.Optional;
import org.patentoffice.formality.rule.FeePurpose;

/** The registration fee that nobody paid (Art. 108(1)). */
final class RegistrationFee {

  private RegistrationFee() {}

  /** The dismissal, unless a payment received in time is paid or may still be mended. */
  static Optional<Task> task(CaseFile file, Law law) {
    return file.all(Fact.RegistrationFeeOverdue.class).stream()
        .map(Fact.RegistrationFeeOverdue::dueOn)
        .findFirst()
        .filter(dueOn -> !isSaved(dueOn, file, law))
        .map(
            dueOn ->
                new Task.Dismiss(
                    NoticeCode.A045,
                    null,
                    Act.Effect.APPLICATION,
                    dueOn.plusDays(1),
                    Ground.REGISTRATION_FEE_NOT_PAID));
  }

  private static boolean isSaved(LocalDate dueOn, CaseFile file, Law law) {
    return Fees.concernUnknownDocument(file, FeePurpose.REGISTRATION)
        || LaterProcedure.in(file, law).stream()
            .filter(procedure -> procedure.isOfCode(LaterProcedure.REGISTRATION_FEE))
            .filter(LaterProcedure::stands)
            .anyMatch(payment -> !payment.document().receivedOn().isAfter(dueOn));
  }
}

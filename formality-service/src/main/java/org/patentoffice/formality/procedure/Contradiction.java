package org.patentoffice.formality.procedure;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.DocumentNumber;

/**
 * Finds facts that come too late to be taken back: the office has already announced what they would
 * have prevented.
 */
final class Contradiction {

  private Contradiction() {}

  static Optional<String> between(FormalityCase state, Fact fact) {
    return switch (fact) {
      case Fact.FilingReceived filing -> secondFiling(state.file(), filing);
      case Fact.DocumentReceived document -> lateArrival(state, document);
      case Fact.FeePaid ignored -> Optional.empty();
      case Fact.FeeUnpaid ignored -> Optional.empty();
      case Fact.RegistrationFeeOverdue ignored -> Optional.empty();
      case Fact.DigitisationFeePaid paid -> latePayment(state.file(), paid);
      case Fact.DigitisationFeeUnpaid ignored -> Optional.empty();
      case Fact.ReasonsNotified ignored -> Optional.empty();
      case Fact.NoticeServed ignored -> Optional.empty();
      case Fact.ExaminationConcluded ignored -> Optional.empty();
      case Fact.RefusalBecameFinal ignored -> Optional.empty();
      case Fact.PeriodOver ignored -> Optional.empty();
    };
  }

  private static Optional<String> latePayment(CaseFile file, Fact.DigitisationFeePaid paid) {
    return file.all(Act.ProcedureDismissed.class).stream()
        .filter(dismissal -> dismissal.ground() == Ground.DIGITISATION_FEE_NOT_PAID)
        .filter(dismissal -> paid.concerns().equals(dismissal.concerns()))
        .filter(dismissal -> paid.paidOn().isBefore(dismissal.effectiveOn()))
        .map(
            dismissal ->
                "Expected the digitisation fee of %s, paid in time on %s, to count, but it is dismissed since %s"
                    .formatted(paid.concerns(), paid.paidOn(), dismissal.effectiveOn()))
        .findFirst();
  }

  private static Optional<String> secondFiling(CaseFile file, Fact.FilingReceived filing) {
    return file.filing()
        .map(
            known ->
                "Expected one filing of the case, but got %s after %s"
                    .formatted(filing.document(), known.document()));
  }

  private static Optional<String> lateArrival(FormalityCase state, Fact.DocumentReceived document) {
    return switch (state) {
      case FormalityCase.DeemedWithdrawn withdrawn ->
          LaterProcedure.REQUESTS_FOR_EXAMINATION.contains(document.documentCode())
              ? inTimeFor(document, withdrawn.effectiveOn(), "deemed withdrawn")
              : Optional.empty();
      case FormalityCase.Dismissed dismissed -> afterDismissal(dismissed, document);
      case FormalityCase.Waiting ignored -> afterProcedureDismissal(state.file(), document);
      case FormalityCase.AmendmentOrdered ignored ->
          afterProcedureDismissal(state.file(), document);
      case FormalityCase.FormalitiesCompleted ignored ->
          afterProcedureDismissal(state.file(), document);
    };
  }

  private static Optional<String> afterDismissal(
      FormalityCase.Dismissed dismissed, Fact.DocumentReceived document) {
    return prevents(dismissed.dismissal(), dismissed.file(), document)
        ? inTimeFor(document, dismissed.dismissal().effectiveOn(), "dismissed")
        : Optional.empty();
  }

  private static Optional<String> afterProcedureDismissal(
      CaseFile file, Fact.DocumentReceived document) {
    return file.all(Act.ProcedureDismissed.class).stream()
        .filter(dismissal -> prevents(dismissal, file, document))
        .flatMap(
            dismissal ->
                inTimeFor(document, dismissal.effectiveOn(), "dismissed as to that document")
                    .stream())
        .findFirst();
  }

  private static boolean prevents(
      Act.ProcedureDismissed dismissal, CaseFile file, Fact.DocumentReceived document) {
    return switch (dismissal.ground()) {
      case APPLICATION_NOT_AMENDED, PROCEDURE_NOT_AMENDED ->
          mends(document, dismissal.concerns(), file);
      case REGISTRATION_FEE_NOT_PAID ->
          document.documentCode().equals(LaterProcedure.REGISTRATION_FEE);
      case NO_REQUEST_FOR_EXAMINATION, DIGITISATION_FEE_NOT_PAID -> false;
    };
  }

  private static boolean mends(
      Fact.DocumentReceived document, @Nullable DocumentNumber concerned, CaseFile file) {
    return concerned != null && Answers.mends(document, concerned, file);
  }

  private static Optional<String> inTimeFor(
      Fact.DocumentReceived document, LocalDate effectiveOn, String state) {
    return document.receivedOn().isBefore(effectiveOn)
        ? Optional.of(
            "Expected %s %s, received in time on %s, to count, but the case is %s since %s"
                .formatted(
                    document.documentCode(),
                    document.document(),
                    document.receivedOn(),
                    state,
                    effectiveOn))
        : Optional.empty();
  }
}

package org.patentoffice.formality.procedure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.formality.rule.Defect;
import org.patentoffice.formality.rule.FeePurpose;

/** A later document of the case that costs a fee, and how it stands. */
public record LaterProcedure(
    Fact.DocumentReceived document, FeePurpose purpose, Standing standing) {

  private static final String REQUEST_BY_APPLICANT = "A621";

  /** 出願審査請求書（他人）, the only document here that another than the applicant sends. */
  static final String REQUEST_BY_ANOTHER = "A625";

  /** By the applicant, by another (Art. 48-3(1)). */
  static final Set<String> REQUESTS_FOR_EXAMINATION =
      Set.of(REQUEST_BY_APPLICANT, REQUEST_BY_ANOTHER);

  static final String REGISTRATION_FEE = "R100";
  private static final String AMENDMENT = "A523";

  /** All of them, in the order of receipt. */
  public static List<LaterProcedure> in(CaseFile file, Law law) {
    return file.all(Fact.DocumentReceived.class).stream()
        .flatMap(document -> judge(document, file, law).stream())
        .toList();
  }

  private static Optional<LaterProcedure> judge(
      Fact.DocumentReceived document, CaseFile file, Law law) {
    return purposeOf(document, file)
        .map(purpose -> new LaterProcedure(document, purpose, standing(document, file, law)));
  }

  /**
   * Every request for examination, extension and registration payment costs a fee, an amendment
   * only when claims were added.
   */
  private static Optional<FeePurpose> purposeOf(Fact.DocumentReceived document, CaseFile file) {
    return switch (document.documentCode()) {
      case REQUEST_BY_APPLICANT, REQUEST_BY_ANOTHER -> Optional.of(FeePurpose.EXAMINATION);
      case Extension.REQUEST -> Optional.of(FeePurpose.EXTENSION);
      case REGISTRATION_FEE -> Optional.of(FeePurpose.REGISTRATION);
      case AMENDMENT ->
          isCharged(document.document(), file)
              ? Optional.of(FeePurpose.AMENDMENT)
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static boolean isCharged(DocumentNumber document, CaseFile file) {
    return file.all(Fact.FeeUnpaid.class).stream().anyMatch(fee -> fee.document().equals(document));
  }

  private static Standing standing(Fact.DocumentReceived document, CaseFile file, Law law) {
    if (file.isProcedureDismissed(document.document())) {
      return Standing.DISMISSED;
    }
    return switch (Fees.standing(file, document.document(), law.calendar())) {
      case FeeStanding.Pending() -> Standing.PENDING;
      case FeeStanding.Paid ignored -> Standing.EFFECTIVE;
      case FeeStanding.Unpaid ignored ->
          file.orderAbout(document.document()).isPresent() ? Standing.ORDERED : Standing.DEFECTIVE;
    };
  }

  boolean isOfCode(String code) {
    return document.documentCode().equals(code);
  }

  boolean isRequestForExamination() {
    return REQUESTS_FOR_EXAMINATION.contains(document.documentCode());
  }

  /** Whether it still counts as filed: everything but a dismissal leaves it so. */
  boolean stands() {
    return standing != Standing.DISMISSED;
  }

  /** What the office must do about it. */
  Optional<Task> task(CaseFile file, Law law) {
    return switch (standing) {
      case DEFECTIVE -> Optional.of(order(file, law));
      case ORDERED -> dismissal(file, law);
      case PENDING, EFFECTIVE, DISMISSED -> Optional.empty();
    };
  }

  private Task order(CaseFile file, Law law) {
    List<Defect> defects =
        file.all(Fact.FeeUnpaid.class).stream()
            .filter(fee -> fee.document().equals(document.document()))
            .map(fee -> law.rules().unpaid(fee.shortfall()))
            .toList();
    return Orders.task(NoticeCode.A112, document.document(), defects, file, law);
  }

  private Optional<Task> dismissal(CaseFile file, Law law) {
    return file.orderAbout(document.document())
        .flatMap(order -> Orders.endOfPeriod(order, file, law))
        .map(
            effectiveOn ->
                new Task.Dismiss(
                    NoticeCode.A073,
                    document.document(),
                    Act.Effect.PROCEDURE,
                    effectiveOn,
                    Ground.PROCEDURE_NOT_AMENDED));
  }

  /** How a later document stands. */
  public enum Standing {
    /** The fee service has not reported yet. */
    PENDING,
    /** In order. */
    EFFECTIVE,
    /** Its fee is unpaid; the order is due. */
    DEFECTIVE,
    /** Ordered to pay. */
    ORDERED,
    /** Dismissed: counts as not filed. */
    DISMISSED
  }
}

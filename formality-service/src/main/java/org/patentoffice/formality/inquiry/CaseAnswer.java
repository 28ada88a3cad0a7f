package org.patentoffice.formality.inquiry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.formality.rule.Bilingual;
import org.patentoffice.formality.rule.Defect;

/**
 * A case as the office sees it.
 *
 * @param defects what is wrong with the application now; empty once completed or while the fee is
 *     not known
 * @param deadlines the periods that run now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseAnswer(
    ApplicationNumber applicationNumber,
    String state,
    Bilingual stateTitle,
    @Nullable LocalDate filingDate,
    @Nullable LocalDate completedOn,
    @Nullable LocalDate endedOn,
    @Nullable Bilingual reason,
    @Nullable String legalBasis,
    List<Defect> defects,
    List<OrderAnswer> orders,
    List<DeadlineAnswer> deadlines,
    List<LaterProcedureAnswer> laterProcedures,
    List<DismissalAnswer> dismissals) {

  /**
   * An order to amend.
   *
   * @param lastDay null until it is served
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record OrderAnswer(
      DocumentNumber documentNumber,
      String dispatchNumber,
      String documentCode,
      DocumentNumber concerns,
      LocalDate dispatchedOn,
      @Nullable LocalDate servedOn,
      int periodDays,
      @Nullable LocalDate lastDay,
      List<Defect> defects) {}

  /**
   * A period that runs.
   *
   * @param period {@code request-for-examination} or {@code answer-to-order}
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record DeadlineAnswer(
      String period,
      @Nullable DocumentNumber order,
      LocalDate lastDay,
      List<String> arithmeticJa,
      List<String> arithmeticEn) {}

  /** A later document with a fee. */
  record LaterProcedureAnswer(
      DocumentNumber documentNumber,
      String documentCode,
      LocalDate receivedOn,
      String purpose,
      String standing) {}

  /** A dismissal. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record DismissalAnswer(
      DocumentNumber documentNumber,
      String documentCode,
      @Nullable DocumentNumber concerns,
      String effect,
      LocalDate dispatchedOn,
      LocalDate effectiveOn,
      String legalBasis,
      Bilingual reason) {}
}

package org.patentoffice.formality.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.formality.inquiry.CaseAnswer.DeadlineAnswer;
import org.patentoffice.formality.inquiry.CaseAnswer.DismissalAnswer;
import org.patentoffice.formality.inquiry.CaseAnswer.LaterProcedureAnswer;
import org.patentoffice.formality.inquiry.CaseAnswer.OrderAnswer;
import org.patentoffice.formality.outage.OfficeLaw;
import org.patentoffice.formality.procedure.Act;
import org.patentoffice.formality.procedure.CaseFile;
import org.patentoffice.formality.procedure.Deadline;
import org.patentoffice.formality.procedure.Fact;
import org.patentoffice.formality.procedure.FormStanding;
import org.patentoffice.formality.procedure.FormalityCase;
import org.patentoffice.formality.procedure.FormalityExamination;
import org.patentoffice.formality.procedure.LaterProcedure;
import org.patentoffice.formality.procedure.Law;
import org.patentoffice.formality.procedure.Orders;
import org.patentoffice.formality.procedure.StateName;
import org.patentoffice.formality.rule.Defect;
import org.patentoffice.kit.time.TimeLimit;

/** Shows a case from its journal. */
@ApplicationScoped
class CaseAnswers {

  private final OfficeLaw officeLaw;

  CaseAnswers(OfficeLaw officeLaw) {
    this.officeLaw = officeLaw;
  }

  CaseAnswer answer(ApplicationNumber number, FormalityCase state) {
    Law law = officeLaw.inForce();
    CaseFile file = state.file();
    StateName name = StateName.of(state);
    Ending ending = Ending.of(state);
    return new CaseAnswer(
        number,
        name.label(),
        name.title(),
        file.filing().map(Fact.FilingReceived::filingDate).orElse(null),
        file.all(Act.FormalitiesCompleted.class).stream()
            .map(Act.FormalitiesCompleted::completedOn)
            .findFirst()
            .orElse(null),
        ending.on(),
        ending.reason(),
        ending.legalBasis(),
        defectsOf(state, law),
        Orders.in(file).stream().map(order -> order(order, file, law)).toList(),
        FormalityExamination.running(state, law).stream().map(CaseAnswers::deadline).toList(),
        LaterProcedure.in(file, law).stream().map(CaseAnswers::later).toList(),
        file.all(Act.ProcedureDismissed.class).stream().map(CaseAnswers::dismissal).toList());
  }

  private static List<Defect> defectsOf(FormalityCase state, Law law) {
    return switch (state) {
      case FormalityCase.Waiting waiting -> defectsOf(waiting.file(), law);
      case FormalityCase.AmendmentOrdered ordered -> defectsOf(ordered.file(), law);
      case FormalityCase.Dismissed dismissed -> defectsOf(dismissed.file(), law);
      case FormalityCase.DeemedWithdrawn withdrawn -> defectsOf(withdrawn.file(), law);
      case FormalityCase.FormalitiesCompleted ignored -> List.of();
    };
  }

  private static List<Defect> defectsOf(CaseFile file, Law law) {
    return switch (FormStanding.of(file, law)) {
      case FormStanding.Undecided() -> List.of();
      case FormStanding.Clean ignored -> List.of();
      case FormStanding.Defective(List<Defect> defects) -> defects;
    };
  }

  private static OrderAnswer order(Act.AmendmentOrdered order, CaseFile file, Law law) {
    return new OrderAnswer(
        order.document(),
        order.document().dispatchNumber(),
        order.code().name(),
        order.concerns(),
        order.dispatchedOn(),
        file.servedOn(order.document()).orElse(null),
        order.periodDays(),
        Orders.limitOf(order, file, law).map(TimeLimit::lastDay).orElse(null),
        order.defects());
  }

  private static DeadlineAnswer deadline(Deadline deadline) {
    TimeLimit limit = deadline.limit();
    LocalDate lastDay = limit.lastDay();
    List<String> ja = limit.arithmetic(Locale.JAPANESE);
    List<String> en = limit.arithmetic(Locale.ENGLISH);
    return switch (deadline.of()) {
      case Deadline.RequestForExamination() ->
          new DeadlineAnswer("request-for-examination", null, lastDay, ja, en);
      case Deadline.AnswerToOrder(DocumentNumber order) ->
          new DeadlineAnswer("answer-to-order", order, lastDay, ja, en);
    };
  }

  private static LaterProcedureAnswer later(LaterProcedure procedure) {
    return new LaterProcedureAnswer(
        procedure.document().document(),
        procedure.document().documentCode(),
        procedure.document().receivedOn(),
        procedure.purpose().name().toLowerCase(Locale.ROOT),
        procedure.standing().name().toLowerCase(Locale.ROOT));
  }

  private static DismissalAnswer dismissal(Act.ProcedureDismissed dismissal) {
    return new DismissalAnswer(
        dismissal.document(),
        dismissal.code().name(),
        dismissal.concerns(),
        dismissal.effect().name().toLowerCase(Locale.ROOT),
        dismissal.dispatchedOn(),
        dismissal.effectiveOn(),
        dismissal.ground().legalBasis(),
        dismissal.ground().reason());
  }
}

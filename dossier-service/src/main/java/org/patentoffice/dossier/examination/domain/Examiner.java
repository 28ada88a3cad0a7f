package org.patentoffice.dossier.examination.domain;

import java.util.Optional;
import java.util.stream.Stream;
import org.patentoffice.dossier.casefile.domain.ReasonsNotified;
import org.patentoffice.dossier.examination.domain.Decision.Accepted;
import org.patentoffice.dossier.examination.domain.Decision.Rejected;
import org.patentoffice.dossier.examination.domain.Examination.FinallyRefused;
import org.patentoffice.dossier.examination.domain.Examination.Granted;
import org.patentoffice.dossier.examination.domain.Examination.NotBegun;
import org.patentoffice.dossier.examination.domain.Examination.Refused;
import org.patentoffice.dossier.examination.domain.Examination.UnderReasons;
import org.patentoffice.dossier.examination.domain.ExaminationCommand.GrantPatent;
import org.patentoffice.dossier.examination.domain.ExaminationCommand.NotifyReasons;
import org.patentoffice.dossier.examination.domain.ExaminationCommand.RefuseApplication;
import org.patentoffice.dossier.examination.domain.OfficeAction.DecisionOfRefusal;
import org.patentoffice.dossier.examination.domain.OfficeAction.DecisionToGrant;
import org.patentoffice.dossier.examination.domain.OfficeAction.NoticeOfReasons;

/** What an examiner may do when: the rules of Arts. 47 to 51, and nothing else. */
public final class Examiner {

  private Examiner() {}

  /** Whether the command may be carried out, and what it leads to. */
  public static Decision decide(Examination state, ExaminationCommand command, CaseFacts facts) {
    Optional<Obstacle> obstacle =
        Stream.of(
                caseObstacle(command, facts),
                decidedBefore(state),
                readinessObstacle(facts),
                ownObstacle(state, command, facts))
            .flatMap(Optional::stream)
            .findFirst();
    return obstacle
        .<Decision>map(Rejected::new)
        .orElseGet(() -> new Accepted(action(command, facts)));
  }

  private static Optional<Obstacle> caseObstacle(ExaminationCommand command, CaseFacts facts) {
    if (facts.isFiledBy(command.examiner())) {
      return Optional.of(new Obstacle.OwnCase());
    }
    return switch (facts.standing()) {
      case Standing.Pending ignored -> Optional.empty();
      case Standing.Withdrawn withdrawn -> Optional.of(new Obstacle.Withdrawn(withdrawn.since()));
      case Standing.Dismissed dismissed -> Optional.of(new Obstacle.Dismissed(dismissed.since()));
    };
  }

  private static Optional<Obstacle> decidedBefore(Examination state) {
    return switch (state) {
      case NotBegun ignored -> Optional.empty();
      case UnderReasons ignored -> Optional.empty();
      case Granted granted ->
          Optional.of(new Obstacle.AlreadyGranted(granted.decision().documentNumber()));
      case Refused refused ->
          Optional.of(new Obstacle.AlreadyRefused(refused.decision().documentNumber()));
      case FinallyRefused refused ->
          Optional.of(new Obstacle.AlreadyRefused(refused.decision().documentNumber()));
    };
  }

  /** Why examination of this case may not begin yet. */
  static Optional<Obstacle> readinessObstacle(CaseFacts facts) {
    if (!facts.formalitiesCompleted()) {
      return Optional.of(new Obstacle.FormalitiesNotCompleted());
    }
    if (!facts.examinationRequested()) {
      return Optional.of(new Obstacle.ExaminationNotRequested());
    }
    if (facts.examinationFeePaidOn().isEmpty()) {
      return Optional.of(new Obstacle.ExaminationFeeNotPaid());
    }
    return Optional.empty();
  }

  private static Optional<Obstacle> ownObstacle(
      Examination state, ExaminationCommand command, CaseFacts facts) {
    return switch (command) {
      case NotifyReasons ignored -> lastNotice(state).flatMap(notice -> pending(notice, facts));
      case GrantPatent grant -> againstGrant(grant, facts);
      case RefuseApplication ignored ->
          lastNotice(state)
              .map(notice -> pending(notice, facts))
              .orElseGet(() -> Optional.of(new Obstacle.ReasonsNotNotified()));
    };
  }

  private static Optional<Obstacle> againstGrant(GrantPatent grant, CaseFacts facts) {
    return facts
        .openOrder()
        .<Obstacle>map(Obstacle.OrderToAmendOpen::new)
        .or(
            () ->
                grant
                    .statedClaims()
                    .filter(stated -> stated != facts.claimsInForce())
                    .map(stated -> new Obstacle.ClaimsDiffer(stated, facts.claimsInForce())));
  }

  private static Optional<Obstacle> pending(ReasonsNotified notice, CaseFacts facts) {
    return switch (facts.responseTo(notice)) {
      case Response.NotServed ignored ->
          Optional.of(new Obstacle.NoticeNotServed(notice.documentNumber()));
      case Response.Awaited awaited ->
          Optional.of(
              new Obstacle.ResponsePeriodRunning(notice.documentNumber(), awaited.lastDay()));
      case Response.Answered ignored -> Optional.empty();
      case Response.Lapsed ignored -> Optional.empty();
    };
  }

  private static Optional<ReasonsNotified> lastNotice(Examination state) {
    return state instanceof UnderReasons underReasons
        ? Optional.of(underReasons.notice())
        : Optional.empty();
  }

  private static OfficeAction action(ExaminationCommand command, CaseFacts facts) {
    return switch (command) {
      case NotifyReasons notify ->
          new NoticeOfReasons(notify.examiner(), notify.articles(), notify.reasons());
      case GrantPatent grant -> new DecisionToGrant(grant.examiner(), facts.claimsInForce());
      case RefuseApplication refuse ->
          new DecisionOfRefusal(refuse.examiner(), refuse.articles(), refuse.reasons());
    };
  }
}

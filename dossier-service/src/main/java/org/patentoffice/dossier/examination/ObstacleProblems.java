package org.patentoffice.dossier.examination;

import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.dossier.examination.domain.ExaminationCommand;
import org.patentoffice.dossier.examination.domain.Obstacle;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.problem.ProblemType;

/** Every obstacle as a problem of its own kind. */
final class ObstacleProblems {
  private static final int FORBIDDEN = 403;
  private static final int CONFLICT = 409;

  private ObstacleProblems() {}

  static Problem of(
      ApplicationNumber applicationNumber, ExaminationCommand command, Obstacle obstacle) {
    return Problem.of(
            type(obstacle),
            "Expected to %s %s, but %s".formatted(verb(command), applicationNumber, obstacle.en()),
            "%sに%sをすることはできません。%s".formatted(applicationNumber, act(command), obstacle.ja()))
        .with("applicationNumber", applicationNumber.toString());
  }

  private static String verb(ExaminationCommand command) {
    return switch (command) {
      case ExaminationCommand.NotifyReasons ignored -> "notify reasons for refusing";
      case ExaminationCommand.GrantPatent ignored -> "grant";
      case ExaminationCommand.RefuseApplication ignored -> "refuse";
    };
  }

  private static String act(ExaminationCommand command) {
    return switch (command) {
      case ExaminationCommand.NotifyReasons ignored -> "拒絶理由の通知";
      case ExaminationCommand.GrantPatent ignored -> "特許査定";
      case ExaminationCommand.RefuseApplication ignored -> "拒絶査定";
    };
  }

  private static ProblemType type(Obstacle obstacle) {
    return switch (obstacle) {
      case Obstacle.OwnCase ignored ->
          new ProblemType("own-case", FORBIDDEN, "Own application", "審査官自身の出願");
      case Obstacle.Withdrawn ignored -> conflict("application-withdrawn", "Withdrawn", "取下げ");
      case Obstacle.Dismissed ignored -> conflict("application-dismissed", "Dismissed", "却下");
      case Obstacle.AlreadyGranted ignored ->
          conflict("already-granted", "Already granted", "特許査定済み");
      case Obstacle.AlreadyRefused ignored ->
          conflict("already-refused", "Already refused", "拒絶査定済み");
      case Obstacle.FormalitiesNotCompleted ignored ->
          conflict("formalities-not-completed", "Formalities not completed", "方式未完");
      case Obstacle.ExaminationNotRequested ignored ->
          conflict("examination-not-requested", "Examination not requested", "審査未請求");
      case Obstacle.ExaminationFeeNotPaid ignored ->
          conflict("examination-fee-not-paid", "Examination fee not paid", "審査請求手数料未納");
      case Obstacle.OrderToAmendOpen ignored ->
          conflict("order-to-amend-open", "Order to amend open", "手続補正指令に未応答");
      case Obstacle.ReasonsNotNotified ignored ->
          conflict("reasons-not-notified", "Reasons not notified", "拒絶理由未通知");
      case Obstacle.NoticeNotServed ignored ->
          conflict("notice-not-served", "Notice not served", "拒絶理由通知未送達");
      case Obstacle.ResponsePeriodRunning ignored ->
          conflict("response-period-running", "Response period running", "応答期間中");
      case Obstacle.ClaimsDiffer ignored ->
          conflict("claims-differ", "Other number of claims in force", "請求項の数の相違");
    };
  }

  private static ProblemType conflict(String slug, String titleEn, String titleJa) {
    return new ProblemType(slug, CONFLICT, titleEn, titleJa);
  }
}

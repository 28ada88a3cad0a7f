package org.patentoffice.dossier.inspection;

import org.patentoffice.dossier.casefile.domain.CaseHistory;
import org.patentoffice.dossier.examination.domain.Examination;
import org.patentoffice.dossier.examination.domain.Standing;
import org.patentoffice.dossier.inspection.DossierAnswer.StateAnswer;

/** Names the states of a case for its readers. */
final class States {

  private States() {}

  static StateAnswer standing(CaseHistory history) {
    return switch (Standing.of(history)) {
      case Standing.Pending ignored -> state("standing", "存続", "Stands");
      case Standing.Withdrawn ignored -> state("withdrawn", "取下げ", "Withdrawn");
      case Standing.Dismissed ignored -> state("dismissed", "却下", "Dismissed");
    };
  }

  static StateAnswer examination(CaseHistory history) {
    return switch (Examination.of(history)) {
      case Examination.NotBegun ignored -> state("not-begun", "審査前", "Not begun");
      case Examination.UnderReasons ignored ->
          state("reasons-notified", "拒絶理由通知済み", "Reasons for refusal notified");
      case Examination.Granted ignored -> state("granted", "特許査定", "Granted");
      case Examination.Refused ignored -> state("refused", "拒絶査定", "Refused");
      case Examination.FinallyRefused ignored ->
          state("finally-refused", "拒絶査定確定", "Finally refused");
    };
  }

  private static StateAnswer state(String state, String ja, String en) {
    return new StateAnswer(state, new Bilingual(ja, en));
  }
}

package org.patentoffice.dossier.examination.domain;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.patentoffice.dossier.examination.domain.Examination.FinallyRefused;
import org.patentoffice.dossier.examination.domain.Examination.Granted;
import org.patentoffice.dossier.examination.domain.Examination.NotBegun;
import org.patentoffice.dossier.examination.domain.Examination.Refused;
import org.patentoffice.dossier.examination.domain.Examination.UnderReasons;

/**
 * What an examiner should do next with a case.
 *
 * @param readyFrom the first day on which it can be done; in the future while an applicant may
 *     still answer
 */
public record NextAction(Kind kind, LocalDate readyFrom) {

  /** The kinds of work on an examiner's desk. */
  public enum Kind {
    /** Examine for the first time. */
    FIRST_ACTION,
    /** Read the applicant's answer and decide. */
    DECIDE_ON_ANSWER,
    /** The applicant did not answer: decide. */
    DECIDE_WITHOUT_ANSWER;

    /** The spelling in answers. */
    public String wire() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** The next action on a case, unless it waits for somebody else or is done. */
  public static Optional<NextAction> of(Examination state, CaseFacts facts) {
    boolean examinable =
        facts.standing() instanceof Standing.Pending && Examiner.readinessObstacle(facts).isEmpty();
    if (!examinable) {
      return Optional.empty();
    }
    return switch (state) {
      case NotBegun ignored ->
          facts.examinationFeePaidOn().map(paidOn -> new NextAction(Kind.FIRST_ACTION, paidOn));
      case UnderReasons underReasons -> afterResponse(facts.responseTo(underReasons.notice()));
      case Granted ignored -> Optional.empty();
      case Refused ignored -> Optional.empty();
      case FinallyRefused ignored -> Optional.empty();
    };
  }

  private static Optional<NextAction> afterResponse(Response response) {
    return switch (response) {
      case Response.NotServed ignored -> Optional.empty();
      case Response.Awaited awaited -> Optional.of(withoutAnswer(awaited.lastDay()));
      case Response.Lapsed lapsed -> Optional.of(withoutAnswer(lapsed.lastDay()));
      case Response.Answered answered ->
          Optional.of(new NextAction(Kind.DECIDE_ON_ANSWER, answered.on()));
    };
  }

  private static NextAction withoutAnswer(LocalDate lastDay) {
    return new NextAction(Kind.DECIDE_WITHOUT_ANSWER, lastDay.plusDays(1));
  }
}

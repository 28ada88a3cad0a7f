package org.patentoffice.dossier.examination.domain;

import org.patentoffice.dossier.casefile.domain.ApplicationRefused;
import org.patentoffice.dossier.casefile.domain.CaseHistory;
import org.patentoffice.dossier.casefile.domain.ExaminationFact;
import org.patentoffice.dossier.casefile.domain.PatentGranted;
import org.patentoffice.dossier.casefile.domain.ReasonsNotified;
import org.patentoffice.dossier.casefile.domain.RefusalFinal;

/**
 * How far substantive examination has come. Each state offers only the transitions that the law
 * knows, so that a refusal without a notice of reasons before it does not compile.
 *
 * <pre>{@code
 *                 reasons notified (Art. 50)
 *            ┌───────────────────────────────┐
 *            │                               ▼      ┌──┐ reasons notified again
 *      ┌───────────┐                  ┌──────────────┐ │
 * ───▶ │ NotBegun  │                  │ UnderReasons │◀┘
 *      └───────────┘                  └──────────────┘
 *            │ granted (Art. 51)        │ granted   │ refused (Art. 49)
 *            ▼                          ▼           ▼
 *      ┌─────────────────────────────────┐   ┌───────────┐ no appeal in      ┌────────────────┐
 *      │            Granted              │   │  Refused  │──────────────────▶│ FinallyRefused │
 *      └─────────────────────────────────┘   └───────────┘ 3 months (121)    └────────────────┘
 * }</pre>
 *
 * <p>Whether the case itself stands (not dismissed, not withdrawn), and whether a notice was served
 * or answered, are {@link CaseFacts}: they come from other services, in any order.
 */
public sealed interface Examination {

  /** No action of the examiner yet. */
  record NotBegun() implements Examination {
    UnderReasons reasonsNotified(ReasonsNotified notice) {
      return new UnderReasons(notice);
    }

    Granted granted(PatentGranted decision) {
      return new Granted(decision);
    }
  }

  /** Reasons for refusal were notified; {@code notice} is the last of them. */
  record UnderReasons(ReasonsNotified notice) implements Examination {
    UnderReasons reasonsNotified(ReasonsNotified again) {
      return new UnderReasons(again);
    }

    Granted granted(PatentGranted decision) {
      return new Granted(decision);
    }

    Refused refused(ApplicationRefused decision) {
      return new Refused(decision);
    }
  }

  /** A patent was decided to be granted. */
  record Granted(PatentGranted decision) implements Examination {}

  /** The application was refused; an appeal is possible. */
  record Refused(ApplicationRefused decision) implements Examination {
    FinallyRefused becameFinal(RefusalFinal end) {
      return new FinallyRefused(decision, end);
    }
  }

  /** The application was refused, and no appeal was made in time. */
  record FinallyRefused(ApplicationRefused decision, RefusalFinal end) implements Examination {}

  /** The state that the facts of a case make. */
  static Examination of(CaseHistory history) {
    Examination state = new NotBegun();
    for (ExaminationFact fact : history.all(ExaminationFact.class).toList()) {
      state = evolve(state, fact);
    }
    return state;
  }

  /**
   * The state after one more fact.
   *
   * @throws IllegalStateException if the fact cannot follow on the state; that is an error of this
   *     service, since all these facts are its own
   */
  static Examination evolve(Examination state, ExaminationFact fact) {
    return switch (fact) {
      case ReasonsNotified notice -> afterNotice(state, notice);
      case PatentGranted decision -> afterGrant(state, decision);
      case ApplicationRefused decision -> afterRefusal(state, decision);
      case RefusalFinal end -> afterEnd(state, end);
    };
  }

  private static Examination afterNotice(Examination state, ReasonsNotified notice) {
    return switch (state) {
      case NotBegun notBegun -> notBegun.reasonsNotified(notice);
      case UnderReasons underReasons -> underReasons.reasonsNotified(notice);
      case Granted ignored -> throw impossible(state, notice);
      case Refused ignored -> throw impossible(state, notice);
      case FinallyRefused ignored -> throw impossible(state, notice);
    };
  }

  private static Examination afterGrant(Examination state, PatentGranted decision) {
    return switch (state) {
      case NotBegun notBegun -> notBegun.granted(decision);
      case UnderReasons underReasons -> underReasons.granted(decision);
      case Granted ignored -> throw impossible(state, decision);
      case Refused ignored -> throw impossible(state, decision);
      case FinallyRefused ignored -> throw impossible(state, decision);
    };
  }

  private static Examination afterRefusal(Examination state, ApplicationRefused decision) {
    return switch (state) {
      case UnderReasons underReasons -> underReasons.refused(decision);
      case NotBegun ignored -> throw impossible(state, decision);
      case Granted ignored -> throw impossible(state, decision);
      case Refused ignored -> throw impossible(state, decision);
      case FinallyRefused ignored -> throw impossible(state, decision);
    };
  }

  private static Examination afterEnd(Examination state, RefusalFinal end) {
    return switch (state) {
      case Refused refused -> refused.becameFinal(end);
      case NotBegun ignored -> throw impossible(state, end);
      case UnderReasons ignored -> throw impossible(state, end);
      case Granted ignored -> throw impossible(state, end);
      case FinallyRefused ignored -> throw impossible(state, end);
    };
  }

  private static IllegalStateException impossible(Examination state, ExaminationFact fact) {
    return new IllegalStateException("%s cannot follow on %s".formatted(fact, state));
  }
}

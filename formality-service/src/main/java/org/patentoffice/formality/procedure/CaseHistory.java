package org.patentoffice.formality.procedure;

import java.util.List;
import org.patentoffice.formality.procedure.FormalityCase.AmendmentOrdered;
import org.patentoffice.formality.procedure.FormalityCase.DeemedWithdrawn;
import org.patentoffice.formality.procedure.FormalityCase.Dismissed;
import org.patentoffice.formality.procedure.FormalityCase.FormalitiesCompleted;
import org.patentoffice.formality.procedure.FormalityCase.Waiting;

/**
 * Folds the journal into the present state: the same way when it is written and when it is read
 * again.
 */
public final class CaseHistory {

  private CaseHistory() {}

  /** The state after all these entries. */
  public static FormalityCase replay(List<Entry> journal) {
    FormalityCase state = FormalityCase.unknown();
    for (Entry entry : journal) {
      state = evolve(state, entry);
    }
    return state;
  }

  /**
   * The state after one more entry.
   *
   * @throws IllegalStateException if the act is not possible in this state
   */
  public static FormalityCase evolve(FormalityCase state, Entry entry) {
    return switch (entry) {
      case Fact fact -> noted(state, fact);
      case Act.FormalitiesCompleted act -> complete(state, act);
      case Act.AmendmentOrdered act -> order(state, act);
      case Act.DigitisationFeeOrdered act -> orderDigitisationFee(state, act);
      case Act.TimeLimitExtended act -> extend(state, act);
      case Act.ProcedureDismissed act -> dismiss(state, act);
      case Act.DeemedWithdrawn act -> withdraw(state, act);
    };
  }

  private static FormalityCase noted(FormalityCase state, Entry entry) {
    CaseFile file = state.file().with(entry);
    return switch (state) {
      case Waiting ignored -> new Waiting(file);
      case AmendmentOrdered ordered -> new AmendmentOrdered(file, ordered.order());
      case FormalitiesCompleted completed ->
          new FormalitiesCompleted(file, completed.completedOn());
      case Dismissed dismissed -> new Dismissed(file, dismissed.dismissal());
      case DeemedWithdrawn withdrawn -> new DeemedWithdrawn(file, withdrawn.effectiveOn());
    };
  }

  private static FormalityCase complete(FormalityCase state, Act.FormalitiesCompleted act) {
    return switch (state) {
      case Waiting waiting -> waiting.complete(act);
      case AmendmentOrdered ordered -> ordered.complete(act);
      case FormalitiesCompleted completed -> throw impossible("complete", completed);
      case Dismissed dismissed -> throw impossible("complete", dismissed);
      case DeemedWithdrawn withdrawn -> throw impossible("complete", withdrawn);
    };
  }

  private static FormalityCase order(FormalityCase state, Act.AmendmentOrdered act) {
    boolean ofApplication = act.code() == NoticeCode.A111;
    return switch (state) {
      case Waiting waiting -> ofApplication ? waiting.order(act) : noted(waiting, act);
      case AmendmentOrdered ordered -> notedUnless(ofApplication, ordered, act);
      case FormalitiesCompleted completed -> notedUnless(ofApplication, completed, act);
      case Dismissed dismissed -> throw impossible("order to amend", dismissed);
      case DeemedWithdrawn withdrawn -> throw impossible("order to amend", withdrawn);
    };
  }

  private static FormalityCase orderDigitisationFee(
      FormalityCase state, Act.DigitisationFeeOrdered act) {
    return switch (state) {
      case AmendmentOrdered ordered -> noted(ordered, act);
      case FormalitiesCompleted completed -> noted(completed, act);
      case Waiting waiting -> throw impossible("order the digitisation fee", waiting);
      case Dismissed dismissed -> throw impossible("order the digitisation fee", dismissed);
      case DeemedWithdrawn withdrawn -> throw impossible("order the digitisation fee", withdrawn);
    };
  }

  private static FormalityCase notedUnless(boolean impossible, FormalityCase state, Act act) {
    if (impossible) {
      throw impossible("order to amend the application", state);
    }
    return noted(state, act);
  }

  private static FormalityCase dismiss(FormalityCase state, Act.ProcedureDismissed act) {
    boolean ofApplication = act.effect() == Act.Effect.APPLICATION;
    return switch (state) {
      case Waiting waiting -> {
        if (ofApplication) {
          throw impossible("dismiss", waiting);
        }
        yield noted(waiting, act);
      }
      case AmendmentOrdered ordered -> ofApplication ? ordered.dismiss(act) : noted(ordered, act);
      case FormalitiesCompleted completed ->
          ofApplication ? completed.dismiss(act) : noted(completed, act);
      case Dismissed dismissed -> throw impossible("dismiss", dismissed);
      case DeemedWithdrawn withdrawn -> throw impossible("dismiss", withdrawn);
    };
  }

  private static FormalityCase extend(FormalityCase state, Act.TimeLimitExtended act) {
    return switch (state) {
      case Waiting waiting -> noted(waiting, act);
      case AmendmentOrdered ordered -> noted(ordered, act);
      case FormalitiesCompleted completed -> noted(completed, act);
      case Dismissed dismissed -> throw impossible("extend a period", dismissed);
      case DeemedWithdrawn withdrawn -> throw impossible("extend a period", withdrawn);
    };
  }

  private static FormalityCase withdraw(FormalityCase state, Act.DeemedWithdrawn act) {
    return switch (state) {
      case Waiting waiting -> waiting.withdraw(act);
      case AmendmentOrdered ordered -> ordered.withdraw(act);
      case FormalitiesCompleted completed -> completed.withdraw(act);
      case Dismissed dismissed -> throw impossible("deem withdrawn", dismissed);
      case DeemedWithdrawn withdrawn -> throw impossible("deem withdrawn", withdrawn);
    };
  }

  private static IllegalStateException impossible(String what, FormalityCase state) {
    return new IllegalStateException(
        "Expected to %s, but the case is %s".formatted(what, StateName.of(state).label()));
  }
}

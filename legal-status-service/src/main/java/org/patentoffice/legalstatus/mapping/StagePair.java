package org.patentoffice.legalstatus.mapping;

import java.util.Set;
import org.patentoffice.legalstatus.st27.Stage;

/**
 * The stages that the code of a national event prints.
 *
 * @param before the stages it may begin in; empty for any
 * @param after the stages it may end in; empty for no change
 */
public record StagePair(Set<Stage> before, Set<Stage> after) {

  /** The stage to print as stage before, when the case truly stands in this one. */
  public Stage before(Stage caseStage) {
    return pick(before, caseStage);
  }

  /** The stage to print as stage after, when the case truly stands in this one after the event. */
  public Stage after(Stage caseStage) {
    return pick(after, caseStage);
  }

  /** True if the event is said to change nothing, in whatever stage. */
  public boolean follows() {
    return after.isEmpty();
  }

  private static Stage pick(Set<Stage> allowed, Stage caseStage) {
    return allowed.isEmpty() || allowed.contains(caseStage)
        ? caseStage
        : allowed.stream().min(Stage::compareTo).orElseThrow();
  }
}

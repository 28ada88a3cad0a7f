package org.patentoffice.legalstatus.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentoffice.legalstatus.st27.Stage;
import org.patentoffice.legalstatus.st27.State;

/**
 * Where a case truly stands.
 *
 * @param placedBy the step that put the case in its stage; null while nothing has
 * @param path the stages the case has been in, in order, the present one last
 * @param steps all status events in legal order
 */
public record CaseStatus(
    Stage stage, State state, @Nullable Step placedBy, List<Stage> path, List<Step> steps) {

  /** The latest step in legal order; null while there is none. */
  public @Nullable Step last() {
    return steps.isEmpty() ? null : steps.getLast();
  }
}

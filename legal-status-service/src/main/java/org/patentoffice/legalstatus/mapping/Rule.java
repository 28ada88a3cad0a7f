package org.patentoffice.legalstatus.mapping;

import java.util.List;

/**
 * A row of the event rules.
 *
 * @param id stable name in the data files
 * @param eventType full type
 * @param conditions all of them must hold
 * @param verdict what then follows
 */
public record Rule(String id, String eventType, List<Condition> conditions, Verdict verdict) {

  /** True if the rule applies to the event. */
  public boolean matches(ObservedEvent event) {
    for (Condition condition : conditions) {
      if (!condition.holdsFor(event)) {
        return false;
      }
    }
    return true;
  }

  Outcome apply(ObservedEvent event) {
    return switch (verdict) {
      case Verdict.Exports exports ->
          new Outcome.Exported(
              exports.nationalEvents(), event.day(exports.effectiveDateField()), this);
      case Verdict.KeepsBack keepsBack -> new Outcome.NotExported(keepsBack.reason(), this);
    };
  }
}

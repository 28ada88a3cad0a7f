package org.patentoffice.legalstatus.mapping;

import java.util.Map;
import java.util.function.Function;

/**
 * A row of the event rules.
 *
 * @param eventType full type
 * @param conditions values that fields of the payload must have
 * @param exports whether it makes the event a legal event
 * @param verdict what then follows
 */
record Rule(
    String eventType,
    Map<String, String> conditions,
    boolean exports,
    Function<ObservedEvent, Outcome> verdict) {

  static Rule exporting(
      String eventType,
      Map<String, String> conditions,
      NationalEvent event,
      String effectiveDateField) {
    return new Rule(
        eventType,
        conditions,
        true,
        observed -> new Outcome.Exported(event, observed.day(effectiveDateField)));
  }

  static Rule keepingBack(String eventType, Map<String, String> conditions, String reason) {
    Outcome notExported = new Outcome.NotExported(reason);
    return new Rule(eventType, conditions, false, observed -> notExported);
  }

  boolean matches(ObservedEvent event) {
    return conditions.entrySet().stream()
        .allMatch(condition -> condition.getValue().equals(event.fields().get(condition.getKey())));
  }
}

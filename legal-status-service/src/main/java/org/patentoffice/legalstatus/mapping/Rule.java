package org.patentoffice.legalstatus.mapping;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;

/**
 * A row of the event rules.
 *
 * @param eventType full type
 * @param conditions values that fields of the payload must have
 * @param verdict what then follows
 */
record Rule(
    String eventType, Map<String, String> conditions, Function<ObservedEvent, Outcome> verdict) {

  static Function<ObservedEvent, Outcome> exports(NationalEvent event, String effectiveDateField) {
    return observed -> {
      LocalDate effectiveDate = observed.day(effectiveDateField);
      return new Outcome.Exported(event, effectiveDate);
    };
  }

  static Function<ObservedEvent, Outcome> keepsBack(String reason) {
    Outcome notExported = new Outcome.NotExported(reason);
    return observed -> notExported;
  }

  boolean matches(ObservedEvent event) {
    return conditions.entrySet().stream()
        .allMatch(
            condition -> condition.getValue().equals(event.fields().get(condition.getKey())));
  }
}

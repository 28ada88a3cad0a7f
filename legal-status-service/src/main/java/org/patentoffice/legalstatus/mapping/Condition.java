package org.patentoffice.legalstatus.mapping;

import org.patentoffice.legalstatus.language.Bilingual;

/**
 * What a field of an event must say for a rule to apply.
 *
 * @param field name of the field; parts of an inner object after a dot, for example {@code
 *     derivation.kind}
 * @param value what it must be; with a star at its end, what it must begin with
 */
public record Condition(String field, String value) {
  private static final String ANY_END = "*";

  /** True if the event says so. */
  public boolean holdsFor(ObservedEvent event) {
    String found = event.fields().get(field);
    if (found == null) {
      return false;
    }
    return value.endsWith(ANY_END)
        ? found.regionMatches(0, value, 0, value.length() - ANY_END.length())
        : found.equals(value);
  }

  /** Why it does not hold for the event, in words. */
  public Bilingual unmet(ObservedEvent event) {
    String found = event.fields().get(field);
    return found == null
        ? new Bilingual(
            "%s がありません（%s であること）".formatted(field, value),
            "there is no %s, which would have to be %s".formatted(field, value))
        : new Bilingual(
            "%s は %s です（%s であること）".formatted(field, found, value),
            "%s is %s and would have to be %s".formatted(field, found, value));
  }

  @Override
  public String toString() {
    return field + "=" + value;
  }
}

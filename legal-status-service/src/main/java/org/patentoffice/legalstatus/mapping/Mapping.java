package org.patentoffice.legalstatus.mapping;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One version of the mapping from the office's events to ST.27; its id stands with every recorded
 * event.
 */
public final class Mapping {
  private final String version;
  private final Map<String, NationalEvent> nationalEvents;
  private final Map<String, List<Rule>> rulesByType;

  Mapping(
      String version,
      Map<String, NationalEvent> nationalEvents,
      Map<String, List<Rule>> rulesByType) {
    this.version = version;
    this.nationalEvents = nationalEvents;
    this.rulesByType = rulesByType;
  }

  /** The id of this version, for example {@code jpo-st27-2026.1}. */
  public String version() {
    return version;
  }

  /** What this event is: the first rule that matches decides. */
  public Outcome outcomeOf(ObservedEvent event) {
    return rulesByType.getOrDefault(event.type(), List.of()).stream()
        .filter(rule -> rule.matches(event))
        .findFirst()
        .map(rule -> rule.verdict().apply(event))
        .orElseGet(Outcome.Unmapped::new);
  }

  /**
   * The national event of this id.
   *
   * @throws IllegalArgumentException if this version has none
   */
  public NationalEvent nationalEvent(String id) {
    NationalEvent event = nationalEvents.get(id);
    if (event == null) {
      throw new IllegalArgumentException(
          "Expected a national event of mapping %s, but got \"%s\"".formatted(version, id));
    }
    return event;
  }

  /** All national events. */
  public Collection<NationalEvent> nationalEvents() {
    return nationalEvents.values();
  }

  /** True if rules name this event type and none of them ever makes a legal event of it. */
  public boolean neverExports(String eventType) {
    List<Rule> rules = rulesByType.getOrDefault(eventType, List.of());
    return !rules.isEmpty() && rules.stream().noneMatch(Rule::exports);
  }

  /** The full event types that some rule names. */
  public Set<String> eventTypes() {
    return rulesByType.keySet();
  }
}

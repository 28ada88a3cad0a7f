package org.patentoffice.legalstatus.mapping;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.patentoffice.legalstatus.language.Bilingual;

/**
 * One version of the mapping from the office's events to ST.27; its id stands with every answer.
 */
public final class Mapping {
  /** Prefixes of the application numbers of designs and trademarks. */
  private static final List<String> NOT_CODED = List.of("意願", "商願");

  private final String version;
  private final Bilingual name;
  private final Map<String, NationalEvent> nationalEvents;
  private final Map<String, List<Rule>> rulesByType;

  Mapping(
      String version,
      Bilingual name,
      Map<String, NationalEvent> nationalEvents,
      Map<String, List<Rule>> rulesByType) {
    this.version = version;
    this.name = name;
    this.nationalEvents = nationalEvents;
    this.rulesByType = rulesByType;
  }

  /** The id of this version, for example {@code jpo-st27-2026.2}. */
  public String version() {
    return version;
  }

  /** What this version is called. */
  public Bilingual name() {
    return name;
  }

  /** What this event is: the first rule that matches decides. */
  public Outcome outcomeOf(ObservedEvent event) {
    return ruleFor(event).map(rule -> rule.apply(event)).orElseGet(Outcome.Unmapped::new);
  }

  /**
   * The rule that decides on this event; empty if none names it. ST.27 is for patents and utility
   * models: no rule makes a legal event of what happens to a design (ST.87) or a trademark (ST.61).
   */
  public Optional<Rule> ruleFor(ObservedEvent event) {
    boolean coded = isCoded(event);
    for (Rule rule : rulesOf(event.type())) {
      if ((coded || rule.verdict() instanceof Verdict.KeepsBack) && rule.matches(event)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }

  private static boolean isCoded(ObservedEvent event) {
    String number = event.fields().getOrDefault("applicationNumber", "");
    return NOT_CODED.stream().noneMatch(number::startsWith);
  }

  /** The rules of an event type, in the order in which they are tried. */
  public List<Rule> rulesOf(String eventType) {
    return rulesByType.getOrDefault(eventType, List.of());
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
    List<Rule> rules = rulesOf(eventType);
    return !rules.isEmpty()
        && rules.stream().allMatch(rule -> rule.verdict() instanceof Verdict.KeepsBack);
  }

  /** The full event types that some rule names. */
  public Set<String> eventTypes() {
    return rulesByType.keySet();
  }
}

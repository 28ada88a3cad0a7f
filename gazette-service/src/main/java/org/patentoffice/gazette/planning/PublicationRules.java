package org.patentoffice.gazette.planning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** All versions of the publication practice. */
public final class PublicationRules {
  private final List<PublicationRule> newestFirst;

  /**
   * @throws IllegalArgumentException if there is no rule
   */
  public PublicationRules(List<PublicationRule> rules) {
    if (rules.isEmpty()) {
      throw new IllegalArgumentException("Expected at least one publication rule");
    }
    this.newestFirst =
        rules.stream().sorted(Comparator.comparing(PublicationRule::validFrom).reversed()).toList();
  }

  /** The rule in force on the day; before the first rule, the first. */
  public PublicationRule on(LocalDate day) {
    return newestFirst.stream()
        .filter(rule -> !rule.validFrom().isAfter(day))
        .findFirst()
        .orElse(newestFirst.getLast());
  }
}

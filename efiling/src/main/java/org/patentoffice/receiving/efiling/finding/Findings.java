package org.patentoffice.receiving.efiling.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects the findings on one filing. */
public final class Findings {

  /** A filing that is wrong everywhere is told so this many times per rule, then no more. */
  static final int MOST_FINDINGS_PER_RULE = 20;

  private static final Comparator<Finding> BY_PLACE =
      Comparator.comparing(Finding::file)
          .thenComparingInt(Finding::line)
          .thenComparing(Finding::ruleId)
          .thenComparing(Finding::item);

  private final RuleBook rules;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();

  public Findings(RuleBook rules) {
    this.rules = rules;
  }

  /**
   * Notes a finding.
   *
   * @param arguments for the placeholders of the rule's message
   * @throws IllegalArgumentException if the rule book does not know the rule
   */
  public void add(String ruleId, Place place, Object... arguments) {
    if (counts.merge(ruleId, 1, Integer::sum) <= MOST_FINDINGS_PER_RULE) {
      findings.add(rules.rule(ruleId).found(place, arguments));
    }
  }

  public boolean hasErrors() {
    return findings.stream().anyMatch(finding -> finding.level() == Level.ERROR);
  }

  /** By file, line and rule. */
  public List<Finding> sorted() {
    return findings.stream().distinct().sorted(BY_PLACE).toList();
  }
}

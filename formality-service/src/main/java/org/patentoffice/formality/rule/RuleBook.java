package org.patentoffice.formality.rule;

import java.time.LocalDate;
import java.util.List;

/**
 * One version of the formality rules.
 *
 * @param version for example {@code formality-rules-2026-04}
 * @param rules in the order in which an order to amend lists them
 */
public record RuleBook(String version, List<FormalityRule> rules) {

  /** Document code of the request for a patent. */
  public static final String REQUEST_CODE = "A63";

  public RuleBook {
    rules = List.copyOf(rules);
  }

  /** The defects of a request filed on a day; the fee is not looked at. */
  public List<Defect> examine(RequestForm form, LocalDate filingDate) {
    return rules.stream()
        .filter(rule -> rule.appliesTo(REQUEST_CODE, filingDate))
        .flatMap(rule -> rule.defectsOf(form).stream())
        .toList();
  }

  /**
   * The defect that an unpaid fee is.
   *
   * @throws IllegalStateException if no rule asks for that fee
   */
  public Defect unpaid(Shortfall shortfall) {
    return rules.stream()
        .filter(rule -> rule.asksFor(shortfall.purpose()))
        .findFirst()
        .map(rule -> rule.defectOf(shortfall))
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "No rule of " + version + " asks for the fee of " + shortfall.purpose()));
  }
}

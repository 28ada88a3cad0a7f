package org.patentoffice.receiving.efiling.finding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.patentoffice.receiving.efiling.text.Table;

/** All rules by id, from {@code efiling/rules.tsv}. */
public final class RuleBook {

  private final String version;
  private final Map<String, RuleText> rules = new LinkedHashMap<>();

  private RuleBook(Table table) {
    version = table.version();
    for (Table.Row row : table.rows()) {
      RuleText rule =
          new RuleText(
              row.get("id"),
              Level.valueOf(row.get("level").toUpperCase(Locale.ROOT)),
              row.get("legalBasis"),
              row.get("basisCertainty"),
              row.get("messageJa"),
              row.get("messageEn"),
              row.get("source"),
              row.get("certainty"));
      if (rules.put(rule.id(), rule) != null) {
        throw new IllegalStateException("The rule book has two rules " + rule.id());
      }
    }
  }

  /** The rules that are in force. */
  public static RuleBook current() {
    return new RuleBook(Table.resource("/efiling/rules.tsv"));
  }

  /**
   * One rule.
   *
   * @throws IllegalArgumentException if there is none of that id
   */
  public RuleText rule(String id) {
    RuleText rule = rules.get(id);
    if (rule == null) {
      throw new IllegalArgumentException("The rule book has no rule " + id);
    }
    return rule;
  }

  /** The day on which the rules were last changed, such as {@code 2026-11-21}. */
  public String version() {
    return version;
  }

  public List<RuleText> all() {
    return List.copyOf(rules.values());
  }
}

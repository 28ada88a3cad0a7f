package org.patentoffice.receiving.efiling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.patentoffice.receiving.efiling.example.Edit;
import org.patentoffice.receiving.efiling.example.RuleExample;
import org.patentoffice.receiving.efiling.example.RuleExamples;
import org.patentoffice.receiving.efiling.finding.Level;
import org.patentoffice.receiving.efiling.finding.RuleBook;
import org.patentoffice.receiving.efiling.finding.RuleText;

/** The rule book as {@code docs/rules.md}. */
final class RulesDocument {

  private static final int MOST_LINES_OF_AN_EXAMPLE = 6;
  private static final int MOST_CHARACTERS_OF_A_LINE = 70;

  private final RuleBook book = RuleBook.current();
  private final RuleExamples examples = RuleExamples.read();
  private final StringBuilder text = new StringBuilder();

  String markdown() {
    List<RuleText> rules = book.all();
    line("# Rules of the reception 受付の規則");
    line("");
    line(
        "<!-- Generated from efiling/src/main/resources/efiling/rules.tsv and rule-examples.txt by RulesDocumentTest;");
    line(
        "     to write it anew: mvn -pl efiling -am test -Dtest=RulesDocumentTest -Drules.update=true -Dsurefire.failIfNoSpecifiedTests=false -->");
    line("");
    line(
        "%d rules as of %s: %d errors (the filing is not received) and %d warnings. `./office check`, `GET /check`, `POST /filings/check` and"
            .formatted(
                rules.size(),
                book.version(),
                count(rules, Level.ERROR),
                count(rules, Level.WARNING)));
    line(
        "`POST /filings` apply the same ones. Each is a row of data with an example of each kind; a test runs them: of the good one the rule says");
    line(
        "nothing, of the bad one this rule and no other speaks, at the line given. Lines with − are the good example, with + the bad one.");
    line("");
    line(
        "Certainty of the check: *sourced* (the source names it) or *derived* (this office concluded it). Certainty of the legal basis: *sourced*, or");
    line("*memory* (article and form numbers from memory of the law). エラー＝受理しない、警告＝受理する。");
    Map<String, List<RuleText>> groups = new TreeMap<>();
    List<String> order = new ArrayList<>();
    for (RuleText rule : rules) {
      String group = rule.id().substring(0, rule.id().indexOf('.'));
      if (!groups.containsKey(group)) {
        order.add(group);
      }
      groups.computeIfAbsent(group, name -> new ArrayList<>()).add(rule);
    }
    line("");
    line("| group | rules |");
    line("|---|---|");
    for (String group : order) {
      line(
          "| [%s](#%s) | %s |"
              .formatted(
                  group,
                  group,
                  String.join(
                      ", ",
                      groups.getOrDefault(group, List.of()).stream()
                          .map(rule -> "`" + rule.id().substring(group.length() + 1) + "`")
                          .toList())));
    }
    for (String group : order) {
      line("");
      line("## " + group);
      groups.getOrDefault(group, List.of()).forEach(this::rule);
    }
    return text.toString();
  }

  private void rule(RuleText rule) {
    RuleExample example = examples.of(rule.id()).orElseThrow();
    line("");
    line("### " + rule.id());
    line("");
    line(
        "**%s %s** · %s · basis: %s · check: %s (%s)"
            .formatted(
                rule.level().name().toLowerCase(Locale.ROOT),
                rule.level() == Level.ERROR ? "エラー" : "警告",
                rule.legalBasis(),
                rule.basisCertainty(),
                rule.certainty(),
                rule.source()));
    line("");
    line("- " + rule.messageJa());
    line("- " + rule.messageEn());
    line("");
    if (!example.noteEn().isEmpty()) {
      line("Bad 悪い例: " + example.noteEn() + " — " + example.noteJa());
      line("");
    }
    if (example.noteEn().isEmpty() || shows(example)) {
      line("```diff");
      example.spoiled().edits().forEach(this::edit);
      line("```");
      line("");
    }
    line(
        "In `%s`%s."
            .formatted(
                example.spoiled().base(),
                example.line() > 0
                    ? ", found at line " + example.line()
                    : ", found of the file as a whole"));
  }

  /** Where a note says it all, only a short text is shown beside it. */
  private static boolean shows(RuleExample example) {
    return example.spoiled().edits().stream()
            .allMatch(edit -> !edit.to().startsWith("REPEAT") && edit.from().length() < 200)
        && !example.spoiled().edits().isEmpty();
  }

  private void edit(Edit edit) {
    lines("-", edit.from() + (edit.until().isEmpty() ? "" : "\\n…"));
    lines("+", edit.to());
  }

  private void lines(String sign, String written) {
    if (written.equals("\\_")) {
      return;
    }
    List<String> lines = List.of(written.split("\\\\n"));
    lines.stream()
        .limit(MOST_LINES_OF_AN_EXAMPLE)
        .forEach(line -> line(sign + " " + shortened(line)));
    if (lines.size() > MOST_LINES_OF_AN_EXAMPLE) {
      line(sign + " …");
    }
  }

  private static String shortened(String line) {
    return line.length() > MOST_CHARACTERS_OF_A_LINE
        ? line.substring(0, MOST_CHARACTERS_OF_A_LINE) + "…"
        : line;
  }

  private static long count(List<RuleText> rules, Level level) {
    return rules.stream().filter(rule -> rule.level() == level).count();
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}

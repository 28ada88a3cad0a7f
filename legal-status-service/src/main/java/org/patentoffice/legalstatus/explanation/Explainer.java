package org.patentoffice.legalstatus.explanation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.patentoffice.legalstatus.language.Bilingual;
import org.patentoffice.legalstatus.language.LegalBasis;
import org.patentoffice.legalstatus.ledger.Recorded;
import org.patentoffice.legalstatus.ledger.Step;
import org.patentoffice.legalstatus.mapping.Condition;
import org.patentoffice.legalstatus.mapping.Mapping;
import org.patentoffice.legalstatus.mapping.NationalEvent;
import org.patentoffice.legalstatus.mapping.ObservedEvent;
import org.patentoffice.legalstatus.mapping.Outcome;
import org.patentoffice.legalstatus.mapping.Rule;
import org.patentoffice.legalstatus.mapping.Verdict;
import org.patentoffice.legalstatus.status.CaseReport;

/** Explains a report. */
@ApplicationScoped
public class Explainer {
  private static final Bilingual TAKEN_EARLIER =
      new Bilingual("先の規則が適用されました", "an earlier rule applied already");
  private static final Bilingual NO_RULE =
      new Bilingual(
          "この対応表にはこのイベントに当たる規則がありません。推測はせず、件数に数えます。",
          "No rule of this mapping names the event; it is counted, never guessed.");

  /** Explains a report. */
  public Explanation of(CaseReport report) {
    Mapping mapping = report.edition().mapping();
    Map<String, List<Step>> steps =
        report.status().steps().stream()
            .collect(Collectors.groupingBy(step -> step.entry().eventId()));
    List<String> order =
        report.status().steps().stream().map(step -> step.entry().eventId()).distinct().toList();
    List<Explanation.Use> uses = new ArrayList<>();
    for (String eventId : order) {
      report.recorded().stream()
          .filter(recorded -> recorded.event().id().equals(eventId))
          .map(recorded -> use(recorded, mapping, steps.getOrDefault(eventId, List.of())))
          .forEach(uses::add);
    }
    report.recorded().stream()
        .filter(recorded -> !steps.containsKey(recorded.event().id()))
        .map(recorded -> use(recorded, mapping, List.of()))
        .forEach(uses::add);
    return new Explanation(
        report.applicationNumber(),
        String.valueOf(report.status().stage().code()),
        String.valueOf(report.status().state().code()),
        report.sentence(),
        report.moment().asOf(),
        report.moment().knownAt(),
        new Explanation.MappingUsed(mapping.version(), mapping.name().ja(), mapping.name().en()),
        uses,
        report.position());
  }

  private static Explanation.Use use(Recorded recorded, Mapping mapping, List<Step> steps) {
    ObservedEvent event = recorded.event();
    Outcome outcome = mapping.outcomeOf(event);
    return new Explanation.Use(
        event.id(),
        event.type(),
        event.occurredAt(),
        recorded.recordedAt(),
        label(outcome),
        mapping.ruleFor(event).map(Rule::id).orElse(null),
        because(outcome),
        steps.stream().map(Explainer::consequence).toList(),
        alternatives(event, mapping));
  }

  private static String label(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Exported exported -> "exported";
      case Outcome.NotExported notExported -> "not-exported";
      case Outcome.Unmapped unmapped -> "unmapped";
    };
  }

  private static Bilingual because(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Exported(var events, var day, Rule rule) -> {
        String conditions =
            rule.conditions().stream().map(Condition::toString).collect(Collectors.joining(", "));
        yield conditions.isEmpty()
            ? new Bilingual(
                "この種類のイベントはすべてこの規則によります。", "Every event of this type falls under the rule.")
            : new Bilingual(
                "条件 %s を満たします。".formatted(conditions),
                "The conditions %s hold.".formatted(conditions));
      }
      case Outcome.NotExported notExported -> notExported.reason();
      case Outcome.Unmapped unmapped -> NO_RULE;
    };
  }

  private static Explanation.Consequence consequence(Step step) {
    NationalEvent national = step.event();
    return new Explanation.Consequence(
        national.id(),
        national.name(),
        step.code().toString(),
        step.entry().effectiveDate(),
        national.legalBasis(),
        LegalBasis.english(national.legalBasis()),
        national.evidence().basis(),
        national.evidence().detailedCertainty(),
        national.evidence().note(),
        String.valueOf(step.before().code()),
        String.valueOf(step.after().code()),
        Deeds.of(step));
  }

  private static List<Explanation.Alternative> alternatives(ObservedEvent event, Mapping mapping) {
    List<Explanation.Alternative> alternatives = new ArrayList<>();
    boolean taken = false;
    for (Rule rule : mapping.rulesOf(event.type())) {
      if (!taken && rule.matches(event)) {
        taken = true;
      } else {
        alternatives.add(
            new Explanation.Alternative(rule.id(), name(rule.verdict()), whyNot(rule, event)));
      }
    }
    return alternatives;
  }

  private static Bilingual name(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Exports exports ->
          new Bilingual(
              exports.nationalEvents().stream()
                  .map(national -> national.name().ja())
                  .collect(Collectors.joining("、")),
              exports.nationalEvents().stream()
                  .map(national -> national.name().en())
                  .collect(Collectors.joining("; ")));
      case Verdict.KeepsBack keepsBack -> keepsBack.reason();
    };
  }

  private static Bilingual whyNot(Rule rule, ObservedEvent event) {
    List<Bilingual> unmet =
        rule.conditions().stream()
            .filter(condition -> !condition.holdsFor(event))
            .map(condition -> condition.unmet(event))
            .toList();
    return unmet.isEmpty()
        ? TAKEN_EARLIER
        : new Bilingual(
            unmet.stream().map(Bilingual::ja).collect(Collectors.joining("、")),
            unmet.stream().map(Bilingual::en).collect(Collectors.joining("; ")));
  }
}

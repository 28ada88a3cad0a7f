package org.patentoffice.legalstatus.sentence;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.patentoffice.legalstatus.language.Bilingual;
import org.patentoffice.legalstatus.language.Language;
import org.patentoffice.legalstatus.ledger.CaseStatus;
import org.patentoffice.legalstatus.ledger.Step;
import org.patentoffice.legalstatus.mapping.Mapping;
import org.patentoffice.legalstatus.mapping.Version;
import org.patentoffice.legalstatus.st27.Stage;
import org.patentoffice.legalstatus.table.Row;
import org.patentoffice.legalstatus.table.Table;

/**
 * The plain sentences, from data: chosen by the event that put the case in its stage and the latest
 * event since that has a sentence of its own; by the stage alone where the data have none.
 */
public final class Sentences {
  /** Prefix of the application numbers of utility models (実願). */
  private static final String UTILITY_MODEL_PREFIX = "実";

  private static final String UTILITY_MODEL = "utility-model";

  /**
   * When a sentence is said.
   *
   * @param right utility-model, or empty: then of whatever has no sentence of its own
   */
  private record Occasion(String right, String placedBy, String then) {}

  private final Map<Occasion, Bilingual> byEvent = new HashMap<>();
  private final Map<Stage, Bilingual> byStage = new EnumMap<>(Stage.class);

  private Sentences() {}

  /**
   * Reads the sentences of a version of the mapping.
   *
   * @throws IllegalStateException naming file and line, if the data are wrong
   */
  public static Sentences read(Version version, Mapping mapping) {
    Sentences sentences = new Sentences();
    for (String folder : version.folders()) {
      Table.readIfPresent(folder + "/sentences.csv").forEach(row -> sentences.add(row, mapping));
    }
    for (Stage stage : Stage.values()) {
      if (!sentences.byStage.containsKey(stage)) {
        throw new IllegalStateException("Expected a sentence of " + stage + " in " + version.id());
      }
    }
    return sentences;
  }

  private void add(Row row, Mapping mapping) {
    Bilingual text = new Bilingual(row.text("ja"), row.text("en"));
    if (row.optional("stage").isPresent()) {
      byStage.put(row.as("stage", Stage::of), text);
    } else {
      byEvent.put(
          new Occasion(
              row.optional("right").orElse(""),
              row.as("placed_by", id -> mapping.nationalEvent(id).id()),
              row.optional("then").map(id -> mapping.nationalEvent(id).id()).orElse("")),
          text);
    }
  }

  /**
   * The sentence of a case.
   *
   * @param subject how the case is called, for example {@code 特願2026-000001}
   */
  public Bilingual of(String subject, CaseStatus status) {
    Step placedBy = status.placedBy();
    if (placedBy == null) {
      return fill(atStage(status.stage()), subject, null, null);
    }
    List<Step> since =
        status.steps().subList(status.steps().indexOf(placedBy) + 1, status.steps().size());
    for (Step then : since.reversed()) {
      Bilingual text = find(subject, placedBy.event().id(), then.event().id());
      if (text != null) {
        return fill(text, subject, placedBy, then);
      }
    }
    Bilingual text = find(subject, placedBy.event().id(), "");
    return fill(text == null ? atStage(status.stage()) : text, subject, placedBy, null);
  }

  private @Nullable Bilingual find(String subject, String placedBy, String then) {
    Bilingual ofItsRight =
        subject.startsWith(UTILITY_MODEL_PREFIX)
            ? byEvent.get(new Occasion(UTILITY_MODEL, placedBy, then))
            : null;
    return ofItsRight == null ? byEvent.get(new Occasion("", placedBy, then)) : ofItsRight;
  }

  private Bilingual atStage(Stage stage) {
    Bilingual text = byStage.get(stage);
    if (text == null) {
      throw new IllegalStateException("No sentence of " + stage);
    }
    return text;
  }

  private static Bilingual fill(
      Bilingual text, String subject, @Nullable Step placedBy, @Nullable Step then) {
    return new Bilingual(
        fill(text, Language.JA, subject, placedBy, then),
        fill(text, Language.EN, subject, placedBy, then));
  }

  private static String fill(
      Bilingual text,
      Language language,
      String subject,
      @Nullable Step placedBy,
      @Nullable Step then) {
    return text.in(language)
        .replace("{number}", subject)
        .replace("{date}", day(language, placedBy))
        .replace("{then}", day(language, then));
  }

  private static String day(Language language, @Nullable Step step) {
    if (step == null) {
      return "";
    }
    LocalDate day = step.entry().effectiveDate();
    return language.date(day);
  }
}

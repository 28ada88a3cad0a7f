package org.patentoffice.legalstatus.mapping;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patentoffice.legalstatus.language.Bilingual;
import org.patentoffice.legalstatus.st27.CodeLists;
import org.patentoffice.legalstatus.st27.EventCode;
import org.patentoffice.legalstatus.st27.Stage;
import org.patentoffice.legalstatus.st27.State;
import org.patentoffice.legalstatus.st27.StatusEventCode;
import org.patentoffice.legalstatus.table.Row;
import org.patentoffice.legalstatus.table.Table;

/** Reads a version of the mapping and refuses one that contradicts itself or the code lists. */
public final class MappingFiles {
  private static final Set<String> CERTAINTIES =
      Set.of("sourced", "good", "fair", "uncertain", "unknown");

  private final CodeLists lists;

  private MappingFiles(CodeLists lists) {
    this.lists = lists;
  }

  /**
   * Reads a version of the mapping.
   *
   * @throws IllegalStateException naming file and line, if the data are wrong
   */
  public static Mapping read(Version version, CodeLists lists) {
    return new MappingFiles(lists).read(version);
  }

  private Mapping read(Version version) {
    Map<String, NationalEvent> events = new LinkedHashMap<>();
    rows(version, "national-events.csv")
        .forEach((id, row) -> events.put(id, nationalEvent(row, events.size() + 1)));
    Map<String, List<Rule>> rules =
        rows(version, "event-rules.csv").values().stream()
            .map(row -> rule(row, events))
            .collect(Collectors.groupingBy(Rule::eventType));
    return new Mapping(
        version.id(),
        version.name(),
        Collections.unmodifiableMap(events),
        Collections.unmodifiableMap(rules));
  }

  /** The rows by id, those of the base in their places, replaced where the version has its own. */
  private static Map<String, Row> rows(Version version, String file) {
    Map<String, Row> rows = new LinkedHashMap<>();
    for (String folder : version.folders()) {
      Set<String> seen = new HashSet<>();
      for (Row row : Table.readIfPresent(folder + "/" + file)) {
        if (!seen.add(row.text("id"))) {
          throw row.wrong("The id stands here twice", null);
        }
        rows.put(row.text("id"), row);
      }
    }
    return rows;
  }

  private NationalEvent nationalEvent(Row row, int precedence) {
    EventCode keyEvent = row.as("key_event", this::listed);
    EventCode detailedEvent = detailedEvent(row, keyEvent);
    NationalEvent event =
        new NationalEvent(
            row.text("id"),
            precedence,
            new Bilingual(row.text("name_ja"), row.text("name_en")),
            keyEvent,
            detailedEvent,
            stages(row),
            row.as("state_after", State::of),
            row.as("indicator", this::listedIndicator),
            row.as("national_code", StatusEventCode::checkNationalEvent),
            effect(row),
            row.text("legal_basis"),
            evidence(row, detailedEvent));
    event.statusEventCode(Stage.NOT_FILED, Stage.NOT_FILED, State.ACTIVE);
    return event;
  }

  private @Nullable EventCode detailedEvent(Row row, EventCode keyEvent) {
    if (row.optional("detailed_event").isEmpty()) {
      return null;
    }
    EventCode detailed = row.as("detailed_event", this::listed);
    if (detailed.category() != keyEvent.category()) {
      throw row.wrong("Expected a detailed event of the key event's category", null);
    }
    return detailed;
  }

  private static Evidence evidence(Row row, @Nullable EventCode detailedEvent) {
    String certainty = row.text("detailed_certainty");
    if (!CERTAINTIES.contains(certainty)
        || certainty.equals("unknown") != (detailedEvent == null)) {
      throw row.wrong("Expected a detailed_certainty that fits the detailed event", null);
    }
    return new Evidence(
        row.text("basis"),
        certainty,
        row.text("indicator_basis"),
        row.text("national_code_basis"),
        new Bilingual(row.text("evidence_ja"), row.text("evidence_en")));
  }

  private static StagePair stages(Row row) {
    return new StagePair(
        row.text("stage_before").equals("*") ? Set.of() : row.setOf("stage_before", Stage::of),
        row.text("stage_after").equals("same") ? Set.of() : row.setOf("stage_after", Stage::of));
  }

  private static Effect effect(Row row) {
    return switch (row.text("effect")) {
      case "stays" -> new Effect.Stays();
      case "moves" -> new Effect.Moves(from(row));
      case "opens" -> new Effect.Opens(from(row));
      case "closes" -> new Effect.Closes(from(row));
      case "annuls" -> new Effect.Annuls();
      case "restores" -> new Effect.Restores();
      case "corrects" -> new Effect.Corrects();
      default ->
          throw row.wrong(
              "Expected an effect stays, moves, opens, closes, annuls, restores or corrects", null);
    };
  }

  private static Set<Stage> from(Row row) {
    Set<Stage> from = row.setOf("moves_from", Stage::of);
    if (from.isEmpty() || stages(row).after().size() != 1) {
      throw row.wrong("Expected an event that moves to name where from and one stage after", null);
    }
    return from;
  }

  private static Rule rule(Row row, Map<String, NationalEvent> events) {
    return new Rule(
        row.text("id"),
        row.text("event_type"),
        row.optional("conditions").map(cell -> conditions(row, cell)).orElse(List.of()),
        verdict(row, events));
  }

  private static Verdict verdict(Row row, Map<String, NationalEvent> events) {
    return switch (row.text("outcome")) {
      case "exported" ->
          new Verdict.Exports(
              Arrays.stream(row.text("national_events").split("\\|"))
                  .map(id -> nationalEvent(row, events, id))
                  .toList(),
              row.text("effective_date_field"));
      case "not-exported" ->
          new Verdict.KeepsBack(new Bilingual(row.text("reason_ja"), row.text("reason_en")));
      default -> throw row.wrong("Expected an outcome exported or not-exported", null);
    };
  }

  private static NationalEvent nationalEvent(
      Row row, Map<String, NationalEvent> events, String id) {
    NationalEvent event = events.get(id);
    if (event == null) {
      throw row.wrong("Expected a national event of national-events.csv, but got " + id, null);
    }
    return event;
  }

  private static List<Condition> conditions(Row row, String cell) {
    return Arrays.stream(cell.split(";"))
        .map(condition -> condition.split("=", 2))
        .map(
            pair -> {
              if (pair.length != 2) {
                throw row.wrong("Expected conditions such as documentCode=A63;right=patent", null);
              }
              return new Condition(pair[0], pair[1]);
            })
        .toList();
  }

  private EventCode listed(String text) {
    EventCode code = new EventCode(text);
    if (!lists.events().containsKey(code)) {
      throw new IllegalArgumentException("Not in the code lists: " + code);
    }
    return code;
  }

  private String listedIndicator(String text) {
    if (!lists.indicators().containsKey(text)) {
      throw new IllegalArgumentException("Not in the code lists: " + text);
    }
    return text;
  }
}

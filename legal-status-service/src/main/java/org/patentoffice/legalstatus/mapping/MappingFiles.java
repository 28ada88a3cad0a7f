package org.patentoffice.legalstatus.mapping;

import java.util.Arrays;
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
   * Reads the mapping of a folder of the class path.
   *
   * @throws IllegalStateException naming file and line, if the data are wrong
   */
  public static Mapping read(String folder, String version, CodeLists lists) {
    return new MappingFiles(lists).read(folder, version);
  }

  private Mapping read(String folder, String version) {
    Map<String, NationalEvent> events = new LinkedHashMap<>();
    for (Row row : Table.read(folder + "/national-events.csv")) {
      NationalEvent event = nationalEvent(row, events.size() + 1);
      if (events.put(event.id(), event) != null) {
        throw row.wrong("The id stands here twice", null);
      }
    }
    Map<String, List<Rule>> rules =
        Table.read(folder + "/event-rules.csv").stream()
            .map(row -> rule(row, events))
            .collect(Collectors.groupingBy(Rule::eventType));
    return new Mapping(version, Map.copyOf(events), Map.copyOf(rules));
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
        row.text("evidence"));
  }

  private static StagePair stages(Row row) {
    return new StagePair(
        row.text("stage_before").equals("*") ? Set.of() : row.setOf("stage_before", Stage::of),
        row.text("stage_after").equals("same") ? Set.of() : row.setOf("stage_after", Stage::of));
  }

  private static Effect effect(Row row) {
    return switch (row.text("effect")) {
      case "stays" -> new Effect.Stays();
      case "moves" -> moves(row);
      case "annuls" -> new Effect.Annuls();
      case "restores" -> new Effect.Restores();
      default -> throw row.wrong("Expected an effect stays, moves, annuls or restores", null);
    };
  }

  private static Effect moves(Row row) {
    Set<Stage> from = row.setOf("moves_from", Stage::of);
    if (from.isEmpty() || stages(row).after().size() != 1) {
      throw row.wrong("Expected an event that moves to name where from and one stage after", null);
    }
    return new Effect.Moves(from);
  }

  private static Rule rule(Row row, Map<String, NationalEvent> events) {
    String type = row.text("event_type");
    Map<String, String> conditions =
        row.optional("conditions").map(cell -> conditions(row, cell)).orElse(Map.of());
    return switch (row.text("outcome")) {
      case "exported" -> {
        NationalEvent event = events.get(row.text("national_event"));
        if (event == null) {
          throw row.wrong("Expected a national event of national-events.csv", null);
        }
        yield Rule.exporting(type, conditions, event, row.text("effective_date_field"));
      }
      case "not-exported" -> Rule.keepingBack(type, conditions, row.text("reason"));
      default -> throw row.wrong("Expected an outcome exported or not-exported", null);
    };
  }

  private static Map<String, String> conditions(Row row, String cell) {
    return Arrays.stream(cell.split(";"))
        .map(condition -> condition.split("=", 2))
        .peek(
            pair -> {
              if (pair.length != 2) {
                throw row.wrong("Expected conditions such as documentCode=A63;right=patent", null);
              }
            })
        .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
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

package org.patentoffice.legalstatus.st27;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.patentoffice.legalstatus.language.Bilingual;
import org.patentoffice.legalstatus.table.Row;
import org.patentoffice.legalstatus.table.Table;

/**
 * The code lists of ST.27 as far as they are known, from one version of the data files.
 *
 * @param events key events and detailed events by code
 * @param indicators by code
 */
public record CodeLists(
    Map<Stage, Term> stages,
    Map<State, Term> states,
    Map<Character, Term> categories,
    Map<EventCode, Term> events,
    Map<String, Term> indicators) {

  /** Reads the lists of a folder of the class path. */
  public static CodeLists read(String folder) {
    Map<Stage, Term> stages = new EnumMap<>(Stage.class);
    each(
        folder,
        "stages.csv",
        row -> stages.put(row.as("code", Stage::of), term(row, "code_basis")));
    Map<State, Term> states = new EnumMap<>(State.class);
    each(folder, "states.csv", row -> states.put(row.as("code", State::of), term(row, "basis")));
    Map<Character, Term> categories = new LinkedHashMap<>();
    each(
        folder,
        "categories.csv",
        row -> categories.put(row.text("code").charAt(0), term(row, "name_basis")));
    Map<EventCode, Term> events = new LinkedHashMap<>();
    for (String file : List.of("key-events.csv", "detailed-events.csv")) {
      each(
          folder, file, row -> events.put(row.as("code", EventCode::new), term(row, "code_basis")));
    }
    Map<String, Term> indicators = new LinkedHashMap<>();
    each(
        folder,
        "event-indicators.csv",
        row -> indicators.put(row.as("code", StatusEventCode::checkIndicator), term(row, "basis")));
    return new CodeLists(
        Map.copyOf(stages),
        Map.copyOf(states),
        Map.copyOf(categories),
        Map.copyOf(events),
        Map.copyOf(indicators));
  }

  private static void each(String folder, String file, Function<Row, @Nullable Term> put) {
    for (Row row : Table.read(folder + "/" + file)) {
      if (put.apply(row) != null) {
        throw row.wrong("The code stands here twice", null);
      }
    }
  }

  private static Term term(Row row, String basisColumn) {
    return new Term(
        row.text("code"),
        row.optional("name_en").isEmpty()
            ? null
            : new Bilingual(row.text("name_ja"), row.text("name_en")),
        row.text(basisColumn));
  }

  /** The stage's name. */
  public Bilingual name(Stage stage) {
    return nameOf(stages.get(stage), "stage " + stage.code());
  }

  /** The state's name. */
  public Bilingual name(State state) {
    return nameOf(states.get(state), "state " + state.code());
  }

  /** The title of a key or detailed event; its bare code where no source gives a title. */
  public Bilingual name(EventCode code) {
    Term term = events.get(code);
    return term == null || term.name() == null
        ? new Bilingual(code.text(), code.text())
        : term.name();
  }

  /** True if a source gives the title of this key or detailed event. */
  public boolean hasTitle(EventCode code) {
    Term term = events.get(code);
    return term != null && term.name() != null;
  }

  private static Bilingual nameOf(@Nullable Term term, String what) {
    if (term == null || term.name() == null) {
      throw new IllegalStateException("Expected a name of " + what + " in the code lists");
    }
    return term.name();
  }
}

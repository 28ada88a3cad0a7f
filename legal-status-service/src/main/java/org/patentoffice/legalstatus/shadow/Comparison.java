package org.patentoffice.legalstatus.shadow;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.patentoffice.legalstatus.edition.Edition;
import org.patentoffice.legalstatus.ledger.Reckoning;
import org.patentoffice.legalstatus.ledger.Step;
import org.patentoffice.legalstatus.recording.Sheets;

/** Compares where the cases stand under two versions: in the database, then a few in detail. */
@ApplicationScoped
class Comparison {
  /** At most so many kinds of change are told apart. */
  static final int MOST_KINDS = 200;

  private static final String BOTH =
      """
        from case_status a
        join case_status b on b.application_number = a.application_number and b.mapping_version = ?
       where a.mapping_version = ?
      """;
  private static final String MOVED =
      """
       (a.stage, a.state, coalesce(a.key_event, ''), coalesce(a.detailed_event, ''))
         is distinct from (b.stage, b.state, coalesce(b.key_event, ''), coalesce(b.detailed_event, ''))
      """;
  private static final String COUNT =
      "select count(*), count(*) filter (where a.digest <> b.digest), count(*) filter (where %s) %s"
          .formatted(MOVED, BOTH);
  private static final String KINDS =
      """
      select a.stage, a.state, a.key_event, a.detailed_event,
             b.stage, b.state, b.key_event, b.detailed_event, count(*)
      %s and %s group by 1, 2, 3, 4, 5, 6, 7, 8 order by 9 desc, 1, 2, 3, 4, 5, 6, 7, 8 limit ?
      """
          .formatted(BOTH, MOVED);
  private static final String EXAMPLES =
      """
      select a.stage, a.state, a.key_event, a.detailed_event,
             b.stage, b.state, b.key_event, b.detailed_event, a.application_number
      %s and a.digest <> b.digest and a.application_number > ? order by 9 limit ?
      """
          .formatted(BOTH);

  private final DataSource database;
  private final Sheets sheets;

  Comparison(DataSource database, Sheets sheets) {
    this.database = database;
    this.sheets = sheets;
  }

  /**
   * Compares two versions.
   *
   * @param after examples begin behind this application number
   * @param limit at most so many examples
   */
  Difference between(Edition from, Edition to, boolean complete, String after, int limit) {
    try (Connection connection = database.getConnection()) {
      long[] counts = counts(connection, from, to);
      return new Difference(
          from.mapping().version(),
          to.mapping().version(),
          complete,
          counts[0],
          counts[1],
          counts[2],
          kinds(connection, from, to),
          examples(connection, from, to, after, limit));
    } catch (SQLException e) {
      throw new IllegalStateException("The versions could not be compared", e);
    }
  }

  private static PreparedStatement prepare(
      Connection connection, String query, Edition from, Edition to) throws SQLException {
    PreparedStatement select = connection.prepareStatement(query);
    select.setString(1, to.mapping().version());
    select.setString(2, from.mapping().version());
    return select;
  }

  private static long[] counts(Connection connection, Edition from, Edition to)
      throws SQLException {
    try (PreparedStatement select = prepare(connection, COUNT, from, to);
        ResultSet row = select.executeQuery()) {
      row.next();
      return new long[] {row.getLong(1), row.getLong(2), row.getLong(3)};
    }
  }

  private static List<Difference.Kind> kinds(Connection connection, Edition from, Edition to)
      throws SQLException {
    try (PreparedStatement select = prepare(connection, KINDS, from, to)) {
      select.setInt(3, MOST_KINDS);
      List<Difference.Kind> kinds = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          kinds.add(new Difference.Kind(place(row, 1), place(row, 5), row.getLong(9)));
        }
      }
      return kinds;
    }
  }

  private List<Difference.Example> examples(
      Connection connection, Edition from, Edition to, String after, int limit)
      throws SQLException {
    try (PreparedStatement select = prepare(connection, EXAMPLES, from, to)) {
      select.setString(3, after);
      select.setInt(4, limit);
      List<Difference.Example> examples = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          String number = row.getString(9);
          examples.add(
              new Difference.Example(
                  number, place(row, 1), place(row, 5), codes(number, from, to)));
        }
      }
      return examples;
    }
  }

  private static Difference.Place place(ResultSet row, int column) throws SQLException {
    return new Difference.Place(
        row.getString(column),
        row.getString(column + 1),
        row.getString(column + 2),
        row.getString(column + 3));
  }

  private List<Difference.CodeChange> codes(String number, Edition from, Edition to) {
    Map<String, Step> before = steps(number, from);
    Map<String, Step> after = steps(number, to);
    Set<String> all = new LinkedHashSet<>(before.keySet());
    all.addAll(after.keySet());
    return all.stream()
        .filter(id -> !Objects.equals(code(before.get(id)), code(after.get(id))))
        .map(
            id ->
                new Difference.CodeChange(
                    id.substring(0, id.lastIndexOf('#')),
                    code(before.get(id)),
                    code(after.get(id))))
        .toList();
  }

  /** The steps by event and, of one event, by their number. */
  private Map<String, Step> steps(String number, Edition edition) {
    Map<String, Step> steps = new LinkedHashMap<>();
    Map<String, Integer> ofEvent = new LinkedHashMap<>();
    for (Step step :
        Reckoning.of(sheets.recorded(number), edition.history(), null).status().steps()) {
      String event = step.entry().eventId();
      int index = ofEvent.merge(event, 1, Integer::sum);
      steps.put(event + "#" + index, step);
    }
    return steps;
  }

  private static @Nullable String code(@Nullable Step step) {
    return step == null ? null : step.code().toString();
  }
}

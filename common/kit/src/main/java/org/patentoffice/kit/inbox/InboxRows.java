package org.patentoffice.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import javax.sql.DataSource;
import org.patentoffice.kit.inbox.Applied.Outcome;

/** The rows by which an event is claimed once and in order. */
@ApplicationScoped
class InboxRows {
  /** Advances the aggregate and remembers the event, in one round trip; how many rows of each. */
  private static final String CLAIM =
      """
      with advanced as (%s returning aggregate_id),
           remembered as (
             insert into inbox (consumer, event_id, aggregate_type, aggregate_id, sequence, type)
             select ?, ?, ?, ?, ?, ? from advanced
             on conflict do nothing returning event_id)
      select (select count(*) from advanced), (select count(*) from remembered)
      """;

  private static final String FIRST =
      CLAIM.formatted(
          """
          insert into inbox_progress (consumer, aggregate_type, aggregate_id, last_sequence)
          values (?, ?, ?, 1) on conflict do nothing
          """);
  private static final String NEXT =
      CLAIM.formatted(
          """
          update inbox_progress set last_sequence = last_sequence + 1
           where consumer = ? and aggregate_type = ? and aggregate_id = ? and last_sequence = ? - 1
          """);
  private static final String LAST =
      """
      select last_sequence from inbox_progress
       where consumer = ? and aggregate_type = ? and aggregate_id = ?
      """;

  private static final String LOCK_ALL =
      """
      select aggregate_id, last_sequence from inbox_progress
       where consumer = ? and aggregate_type = ? and aggregate_id = any(?)
       order by aggregate_id collate "C" for update
      """;
  private static final String BEGIN_ALL =
      """
      insert into inbox_progress (consumer, aggregate_type, aggregate_id, last_sequence)
      select ?, ?, id, last from unnest(?::text[], ?::bigint[]) with ordinality as reached (id, last, place)
       order by place
      on conflict do nothing
      """;
  private static final String ADVANCE_ALL =
      """
      update inbox_progress p set last_sequence = reached.last
        from unnest(?::text[], ?::bigint[]) as reached (id, last)
       where p.consumer = ? and p.aggregate_type = ? and p.aggregate_id = reached.id
      """;
  private static final String REMEMBER_ALL =
      """
      insert into inbox (consumer, event_id, aggregate_type, aggregate_id, sequence, type)
      select ?, event_id, ?, aggregate_id, sequence, type
        from unnest(?::text[], ?::text[], ?::bigint[], ?::text[])
          as claimed (event_id, aggregate_id, sequence, type)
      on conflict do nothing
      """;

  private final DataSource database;

  InboxRows(DataSource database) {
    this.database = database;
  }

  /**
   * Claims the event for the current transaction: equal or lower sequence = duplicate, next =
   * apply, higher = gap.
   */
  Outcome claim(String consumer, InboundEvent event) {
    boolean first = event.sequence() == 1;
    try (Connection connection = database.getConnection();
        PreparedStatement claim = connection.prepareStatement(first ? FIRST : NEXT)) {
      fill(claim, consumer, event, first);
      try (ResultSet row = claim.executeQuery()) {
        row.next();
        if (row.getLong(1) == 1) {
          return row.getLong(2) == 1 ? Outcome.APPLIED : duplicateWithNewSequence(event);
        }
      }
      return last(connection, consumer, event) >= event.sequence()
          ? Outcome.DUPLICATE
          : Outcome.GAP;
    } catch (SQLException e) {
      throw new IllegalStateException("Could not claim event " + event.id(), e);
    }
  }

  /**
   * Claims events of one topic for the current transaction, in a few statements however many they
   * are.
   *
   * @param events those of an aggregate in their order
   * @return for each of them, in order, whether it is to be applied or a duplicate
   * @throws IllegalStateException if one cannot be claimed together with the others: a gap, a lost
   *     race, several topics
   */
  List<Outcome> claimAll(String consumer, List<InboundEvent> events) {
    String topic = events.getFirst().aggregateType();
    if (!events.stream().allMatch(event -> event.aggregateType().equals(topic))) {
      throw new IllegalStateException("Expected events of one topic");
    }
    SortedSet<String> aggregates = new TreeSet<>();
    events.forEach(event -> aggregates.add(event.subject()));
    try (Connection connection = database.getConnection()) {
      Map<String, Long> reached = lockAll(connection, consumer, topic, aggregates);
      SortedMap<String, Long> advanced = new TreeMap<>();
      SortedMap<String, Long> begun = new TreeMap<>();
      List<Outcome> outcomes = new ArrayList<>(events.size());
      List<InboundEvent> claimed = new ArrayList<>(events.size());
      for (InboundEvent event : events) {
        Map<String, Long> now = reached.containsKey(event.subject()) ? advanced : begun;
        long last =
            Objects.requireNonNullElse(
                now.get(event.subject()), reached.getOrDefault(event.subject(), 0L));
        if (event.sequence() > last + 1) {
          throw new IllegalStateException("Event %s must be parked".formatted(event.id()));
        }
        boolean isNext = event.sequence() == last + 1;
        outcomes.add(isNext ? Outcome.APPLIED : Outcome.DUPLICATE);
        if (isNext) {
          now.put(event.subject(), event.sequence());
          claimed.add(event);
        }
      }
      beginAll(connection, consumer, topic, begun);
      advanceAll(connection, consumer, topic, advanced);
      rememberAll(connection, consumer, topic, claimed);
      return outcomes;
    } catch (SQLException e) {
      throw new IllegalStateException("Could not claim %d events".formatted(events.size()), e);
    }
  }

  private static Map<String, Long> lockAll(
      Connection connection, String consumer, String topic, SortedSet<String> aggregates)
      throws SQLException {
    Map<String, Long> reached = new HashMap<>();
    try (PreparedStatement lock = connection.prepareStatement(LOCK_ALL)) {
      lock.setString(1, consumer);
      lock.setString(2, topic);
      lock.setArray(3, connection.createArrayOf("text", aggregates.toArray(String[]::new)));
      try (ResultSet row = lock.executeQuery()) {
        while (row.next()) {
          reached.put(row.getString(1), row.getLong(2));
        }
      }
    }
    return reached;
  }

  private static void beginAll(
      Connection connection, String consumer, String topic, SortedMap<String, Long> begun)
      throws SQLException {
    if (begun.isEmpty()) {
      return;
    }
    try (PreparedStatement insert = connection.prepareStatement(BEGIN_ALL)) {
      insert.setString(1, consumer);
      insert.setString(2, topic);
      insert.setArray(3, connection.createArrayOf("text", begun.keySet().toArray(String[]::new)));
      insert.setArray(4, connection.createArrayOf("bigint", begun.values().toArray(Long[]::new)));
      demand(begun.size(), insert.executeUpdate());
    }
  }

  private static void advanceAll(
      Connection connection, String consumer, String topic, SortedMap<String, Long> advanced)
      throws SQLException {
    if (advanced.isEmpty()) {
      return;
    }
    try (PreparedStatement update = connection.prepareStatement(ADVANCE_ALL)) {
      update.setArray(
          1, connection.createArrayOf("text", advanced.keySet().toArray(String[]::new)));
      update.setArray(
          2, connection.createArrayOf("bigint", advanced.values().toArray(Long[]::new)));
      update.setString(3, consumer);
      update.setString(4, topic);
      demand(advanced.size(), update.executeUpdate());
    }
  }

  private static void rememberAll(
      Connection connection, String consumer, String topic, List<InboundEvent> claimed)
      throws SQLException {
    if (claimed.isEmpty()) {
      return;
    }
    try (PreparedStatement insert = connection.prepareStatement(REMEMBER_ALL)) {
      insert.setString(1, consumer);
      insert.setString(2, topic);
      insert.setArray(3, texts(connection, claimed, InboundEvent::id));
      insert.setArray(4, texts(connection, claimed, InboundEvent::subject));
      insert.setArray(
          5,
          connection.createArrayOf(
              "bigint", claimed.stream().map(InboundEvent::sequence).toArray(Long[]::new)));
      insert.setArray(6, texts(connection, claimed, InboundEvent::type));
      demand(claimed.size(), insert.executeUpdate());
    }
  }

  private static Array texts(
      Connection connection, List<InboundEvent> events, Function<InboundEvent, String> text)
      throws SQLException {
    return connection.createArrayOf("text", events.stream().map(text).toArray(String[]::new));
  }

  private static void demand(int expected, int rows) {
    if (rows != expected) {
      throw new IllegalStateException(
          "Expected to claim %d, but claimed %d".formatted(expected, rows));
    }
  }

  private static Outcome duplicateWithNewSequence(InboundEvent event) {
    throw new IllegalArgumentException(
        "Event id %s was applied before under another sequence".formatted(event.id()));
  }

  private static void fill(
      PreparedStatement claim, String consumer, InboundEvent event, boolean first)
      throws SQLException {
    int column = 0;
    claim.setString(++column, consumer);
    claim.setString(++column, event.aggregateType());
    claim.setString(++column, event.subject());
    if (!first) {
      claim.setLong(++column, event.sequence());
    }
    claim.setString(++column, consumer);
    claim.setString(++column, event.id());
    claim.setString(++column, event.aggregateType());
    claim.setString(++column, event.subject());
    claim.setLong(++column, event.sequence());
    claim.setString(++column, event.type());
  }

  private static long last(Connection connection, String consumer, InboundEvent event)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(LAST)) {
      statement.setString(1, consumer);
      statement.setString(2, event.aggregateType());
      statement.setString(3, event.subject());
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? row.getLong(1) : 0;
      }
    }
  }
}

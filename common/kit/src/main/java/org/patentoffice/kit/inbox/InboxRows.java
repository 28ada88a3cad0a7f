package org.patentoffice.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.patentoffice.kit.inbox.Applied.Outcome;

/** The rows by which an event is claimed once and in order. */
@ApplicationScoped
class InboxRows {
  private static final String REMEMBER =
      """
      insert into inbox (consumer, event_id, aggregate_type, aggregate_id, sequence, type)
      values (?, ?, ?, ?, ?, ?) on conflict do nothing
      """;
  private static final String FIRST =
      """
      insert into inbox_progress (consumer, aggregate_type, aggregate_id, last_sequence)
      values (?, ?, ?, 1) on conflict do nothing
      """;
  private static final String NEXT =
      """
      update inbox_progress set last_sequence = last_sequence + 1
       where consumer = ? and aggregate_type = ? and aggregate_id = ? and last_sequence = ? - 1
      """;
  private static final String LAST =
      """
      select last_sequence from inbox_progress
       where consumer = ? and aggregate_type = ? and aggregate_id = ?
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
    try (Connection connection = database.getConnection()) {
      if (!advance(connection, consumer, event)) {
        return last(connection, consumer, event) >= event.sequence()
            ? Outcome.DUPLICATE
            : Outcome.GAP;
      }
      return remember(connection, consumer, event)
          ? Outcome.APPLIED
          : duplicateWithNewSequence(event);
    } catch (SQLException e) {
      throw new IllegalStateException("Could not claim event " + event.id(), e);
    }
  }

  private static Outcome duplicateWithNewSequence(InboundEvent event) {
    throw new IllegalArgumentException(
        "Event id %s was applied before under another sequence".formatted(event.id()));
  }

  private static boolean advance(Connection connection, String consumer, InboundEvent event)
      throws SQLException {
    boolean first = event.sequence() == 1;
    try (PreparedStatement statement = connection.prepareStatement(first ? FIRST : NEXT)) {
      statement.setString(1, consumer);
      statement.setString(2, event.aggregateType());
      statement.setString(3, event.subject());
      if (!first) {
        statement.setLong(4, event.sequence());
      }
      return statement.executeUpdate() == 1;
    }
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

  private static boolean remember(Connection connection, String consumer, InboundEvent event)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(REMEMBER)) {
      statement.setString(1, consumer);
      statement.setString(2, event.id());
      statement.setString(3, event.aggregateType());
      statement.setString(4, event.subject());
      statement.setLong(5, event.sequence());
      statement.setString(6, event.type());
      return statement.executeUpdate() == 1;
    }
  }
}

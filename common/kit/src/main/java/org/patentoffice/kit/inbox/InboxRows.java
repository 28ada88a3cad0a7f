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

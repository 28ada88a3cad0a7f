package org.patentoffice.legalstatus.recording;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.patentoffice.legalstatus.ledger.Recorded;
import org.patentoffice.legalstatus.mapping.ObservedEvent;

/**
 * The append-only ledger of recorded events. Plain JDBC: a rebuild replaces the table beneath it,
 * and reads are as quick as the driver.
 */
@ApplicationScoped
class Ledger {
  /** The columns of an event, in the order that {@link #recorded} reads. */
  static final String COLUMNS =
      "position, event_id, event_type, causation_id, occurred_at, recorded_at, fields";

  /** The same columns of a table by another name. */
  static String columnsOf(String table) {
    return table + "." + COLUMNS.replace(", ", ", " + table + ".");
  }

  private static final String OF_CASE =
      "select %s from recorded_event where application_number = ? order by position"
          .formatted(COLUMNS);
  private static final String APPEND =
      """
      insert into recorded_event (application_number, event_id, event_type, causation_id,
                                  occurred_at, recorded_at, fields)
      values (?, ?, ?, ?, ?, ?, ?) returning position
      """;

  private final DataSource database;

  Ledger(DataSource database) {
    this.database = database;
  }

  /** All that is recorded of a case, in the order of recording. */
  List<Recorded> of(String applicationNumber) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(OF_CASE)) {
      select.setString(1, applicationNumber);
      List<Recorded> found = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          found.add(recorded(row));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("The ledger could not be read", e);
    }
  }

  /** The event of a row that begins with or contains {@link #COLUMNS}. */
  static Recorded recorded(ResultSet row) throws SQLException {
    return new Recorded(
        row.getLong("position"),
        new ObservedEvent(
            row.getString("event_id"),
            row.getString("event_type"),
            row.getString("causation_id"),
            instant(row, "occurred_at"),
            Fields.read(row.getString("fields"))),
        instant(row, "recorded_at"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  /** Appends an event; answers it with its position. */
  Recorded append(String applicationNumber, Recorded recorded) {
    ObservedEvent event = recorded.event();
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(APPEND)) {
      insert.setString(1, applicationNumber);
      insert.setString(2, event.id());
      insert.setString(3, event.type());
      insert.setString(4, event.causationId());
      insert.setObject(5, OffsetDateTime.ofInstant(event.occurredAt(), ZoneOffset.UTC));
      insert.setObject(6, OffsetDateTime.ofInstant(recorded.recordedAt(), ZoneOffset.UTC));
      insert.setString(7, Fields.write(event.fields()));
      try (ResultSet row = insert.executeQuery()) {
        row.next();
        return new Recorded(row.getLong(1), event, recorded.recordedAt());
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Event %s was not recorded".formatted(event.id()), e);
    }
  }
}

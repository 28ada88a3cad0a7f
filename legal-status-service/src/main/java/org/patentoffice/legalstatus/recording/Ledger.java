package org.patentoffice.legalstatus.recording;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private static final String OF_CASES =
      "select %s, application_number from recorded_event where application_number = any(?) order by position"
          .formatted(COLUMNS);
  private static final String APPEND =
      """
      insert into recorded_event (application_number, event_id, event_type, causation_id,
                                  occurred_at, recorded_at, fields)
      select application_number, event_id, event_type, causation_id, occurred_at, recorded_at, fields
        from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::timestamptz[], ?::timestamptz[],
                    ?::text[]) with ordinality
          as told (application_number, event_id, event_type, causation_id, occurred_at, recorded_at,
                   fields, place)
       order by place
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
          found.add(recorded(row, 1));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("The ledger could not be read", e);
    }
  }

  /**
   * The event of a row.
   *
   * @param first place of the first of its {@link #COLUMNS}, from 1: looking them up by name takes
   *     longer than reading them
   */
  static Recorded recorded(ResultSet row, int first) throws SQLException {
    return new Recorded(
        row.getLong(first),
        new ObservedEvent(
            row.getString(first + 1),
            row.getString(first + 2),
            row.getString(first + 3),
            instant(row, first + 4),
            Fields.read(row.getString(first + 6))),
        instant(row, first + 5));
  }

  private static Instant instant(ResultSet row, int column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  /** All that is recorded of several cases, each in the order of recording. */
  Map<String, List<Recorded>> of(Collection<String> applicationNumbers) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(OF_CASES)) {
      select.setArray(
          1, connection.createArrayOf("text", applicationNumbers.toArray(String[]::new)));
      Map<String, List<Recorded>> found = new HashMap<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          found
              .computeIfAbsent(row.getString("application_number"), number -> new ArrayList<>())
              .add(recorded(row, 1));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("The ledger could not be read", e);
    }
  }

  /** Appends events in their order. */
  void append(List<Booked> booked) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(APPEND)) {
      Columns<Booked> columns = new Columns<>(connection, insert, booked);
      columns.put("text", Booked::applicationNumber);
      columns.put("text", each -> each.recorded().event().id());
      columns.put("text", each -> each.recorded().event().type());
      columns.put("text", each -> each.recorded().event().causationId());
      columns.put("timestamptz", each -> each.recorded().event().occurredAt());
      columns.put("timestamptz", each -> each.recorded().recordedAt());
      columns.put("text", each -> Fields.write(each.recorded().event().fields()));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("%d events were not recorded".formatted(booked.size()), e);
    }
  }
}

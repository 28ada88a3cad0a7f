package org.patentoffice.legalstatus.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/** What a rebuild asks of the ledger that serves meanwhile. */
@ApplicationScoped
class ServingLedger {
  private static final int CASES_PER_QUERY = 5_000;
  private static final int POSITIONS_PER_RESERVATION = 10_000;

  private final DataSource database;

  ServingLedger(DataSource database) {
    this.database = database;
  }

  /** Where and when an event was recorded. */
  record Entered(long position, Instant recordedAt) {}

  /** True if it holds nothing: then it was lost. */
  boolean isEmpty() {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement("select exists (select from recorded_event)");
        ResultSet row = select.executeQuery()) {
      row.next();
      return !row.getBoolean(1);
    } catch (SQLException e) {
      throw new IllegalStateException("The ledger could not be read", e);
    }
  }

  /** Events that wait parked. */
  Set<String> parked() {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select event_id from parked_event where replayed_at is null");
        ResultSet row = select.executeQuery()) {
      Set<String> parked = new HashSet<>();
      while (row.next()) {
        parked.add(row.getString(1));
      }
      return parked;
    } catch (SQLException e) {
      throw new IllegalStateException("The parked events could not be read", e);
    }
  }

  /** What it knows of the events of these cases, by event id. */
  Map<String, Entered> entered(Collection<String> numbers) {
    Map<String, Entered> entered = new HashMap<>();
    List<String> all = new ArrayList<>(numbers);
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select event_id, position, recorded_at from recorded_event where application_number = any(?)")) {
      for (int from = 0; from < all.size(); from += CASES_PER_QUERY) {
        Array some =
            connection.createArrayOf(
                "text", all.subList(from, Math.min(all.size(), from + CASES_PER_QUERY)).toArray());
        select.setArray(1, some);
        try (ResultSet row = select.executeQuery()) {
          while (row.next()) {
            entered.put(
                row.getString(1),
                new Entered(row.getLong(2), row.getObject(3, OffsetDateTime.class).toInstant()));
          }
        }
      }
      return entered;
    } catch (SQLException e) {
      throw new IllegalStateException("The ledger could not be read", e);
    }
  }

  /** Positions that nobody else will get, reserved some at a time; for several threads. */
  Iterator<Long> freePositions() {
    return new Iterator<>() {
      private Iterator<Long> reserved = List.<Long>of().iterator();

      @Override
      public boolean hasNext() {
        return true;
      }

      @Override
      public synchronized Long next() {
        if (!reserved.hasNext()) {
          reserved = reserve().iterator();
        }
        return reserved.next();
      }
    };
  }

  private List<Long> reserve() {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select nextval(pg_get_serial_sequence('recorded_event', 'position')) from generate_series(1, ?)")) {
      select.setInt(1, POSITIONS_PER_RESERVATION);
      List<Long> positions = new ArrayList<>(POSITIONS_PER_RESERVATION);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          positions.add(row.getLong(1));
        }
      }
      return positions;
    } catch (SQLException e) {
      throw new IllegalStateException("Positions could not be reserved", e);
    }
  }
}

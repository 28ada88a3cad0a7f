package org.patentoffice.legalstatus.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The rebuilds, one row each. */
@ApplicationScoped
class RebuildRuns {
  private static final String BEGIN =
      """
      insert into rebuild (state, started_at, started_by, reason) values ('running', ?, ?, ?)
      returning id
      """;
  private static final String BURY =
      "update rebuild set state = 'failed', detail = 'killed' where state = 'running'";
  private static final String NEWEST =
      "select *, state = 'running' and not %s as killed from rebuild order by id desc limit 1"
          .formatted(RebuildLock.IS_TAKEN);
  private static final String SLICES =
      "update rebuild set slices = ? where id = ? and state = 'running'";
  private static final String ADVANCE =
      """
      update rebuild set slices_done = slices_done + 1, events = events + ?, cases = cases + ?
       where id = ? and state = 'running'
      """;
  private static final String END =
      """
      update rebuild set state = ?, caught_up = ?, different_cases = ?, millis = ?, detail = ?
       where id = ? and state = 'running'
      """;

  private final DataSource database;

  RebuildRuns(DataSource database) {
    this.database = database;
  }

  /** Puts down that a rebuild has begun, by whoever has the lock: others that run were killed. */
  long begin(Instant now, String by, String reason) {
    try (Connection connection = database.getConnection();
        PreparedStatement bury = connection.prepareStatement(BURY);
        PreparedStatement insert = connection.prepareStatement(BEGIN)) {
      bury.executeUpdate();
      insert.setObject(1, now.atOffset(ZoneOffset.UTC));
      insert.setString(2, by);
      insert.setString(3, reason);
      try (ResultSet row = insert.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The rebuild could not be begun", e);
    }
  }

  Optional<RebuildRun> newest() {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(NEWEST);
        ResultSet row = select.executeQuery()) {
      return row.next() ? Optional.of(run(row)) : Optional.empty();
    } catch (SQLException e) {
      throw new IllegalStateException("The rebuilds could not be read", e);
    }
  }

  private static RebuildRun run(ResultSet row) throws SQLException {
    boolean killed = row.getBoolean("killed");
    return new RebuildRun(
        row.getLong("id"),
        killed ? RebuildRun.FAILED : row.getString("state"),
        row.getObject("started_at", OffsetDateTime.class).toInstant(),
        row.getString("started_by"),
        row.getString("reason"),
        row.getInt("slices"),
        row.getInt("slices_done"),
        row.getLong("events"),
        row.getLong("cases"),
        row.getLong("caught_up"),
        (Long) row.getObject("different_cases"),
        (Long) row.getObject("millis"),
        killed ? "killed" : row.getString("detail"));
  }

  void sliced(long id, int slices) {
    run(SLICES, slices, id);
  }

  void advanced(long id, long events, long cases) {
    run(ADVANCE, events, cases, id);
  }

  /** Puts down what came of it, in the current transaction if there is one. */
  void ended(
      long id, String state, long caughtUp, @Nullable Long different, long millis, String detail) {
    run(END, state, caughtUp, different, millis, detail, id);
  }

  private void run(String statement, @Nullable Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement change = connection.prepareStatement(statement)) {
      for (int i = 0; i < values.length; i++) {
        if (values[i] == null) {
          change.setNull(i + 1, java.sql.Types.BIGINT);
        } else {
          change.setObject(i + 1, values[i]);
        }
      }
      if (change.executeUpdate() != 1) {
        throw new IllegalStateException("The rebuild lost its lock, and another one has begun");
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The progress of the rebuild could not be kept", e);
    }
  }
}

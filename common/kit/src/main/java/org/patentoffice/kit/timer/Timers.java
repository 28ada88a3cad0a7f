package org.patentoffice.kit.timer;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Deadlines of this service: one row per kind and subject. */
@ApplicationScoped
public class Timers {
  private final DataSource database;

  Timers(DataSource database) {
    this.database = database;
  }

  /** Sets the timer of this kind and subject, in the current transaction; moves it if it is set. */
  public void schedule(String kind, String subject, Instant dueAt, @Nullable String payload) {
    try (Connection connection = database.getConnection();
        PreparedStatement upsert =
            connection.prepareStatement(
                """
                insert into timer (kind, subject, due_at, payload) values (?, ?, ?, ?)
                on conflict (kind, subject) do update
                   set due_at = excluded.due_at, payload = excluded.payload,
                       fired_at = null, cancelled_at = null, failures = 0, retry_not_before = null
                """)) {
      upsert.setString(1, kind);
      upsert.setString(2, subject);
      upsert.setObject(3, dueAt.atOffset(ZoneOffset.UTC));
      upsert.setString(4, payload);
      upsert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("Could not set timer " + kind + " of " + subject, e);
    }
  }

  /** Cancels the timer if it is set and has not fired. */
  public void cancel(String kind, String subject) {
    try (Connection connection = database.getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                "update timer set cancelled_at = now()"
                    + " where kind = ? and subject = ? and fired_at is null and cancelled_at is null")) {
      update.setString(1, kind);
      update.setString(2, subject);
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("Could not cancel timer " + kind + " of " + subject, e);
    }
  }

  /** The earliest instant at which a timer is due. */
  public Optional<Instant> nextDueAt() {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select min(due_at) from timer where fired_at is null and cancelled_at is null");
        ResultSet row = select.executeQuery()) {
      return row.next() && row.getTimestamp(1) != null
          ? Optional.of(row.getTimestamp(1).toInstant())
          : Optional.empty();
    } catch (SQLException e) {
      throw new IllegalStateException("Could not read timers", e);
    }
  }
}

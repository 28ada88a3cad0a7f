package org.patentoffice.legalstatus.shadow;

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

/** The one row that says which version runs as a shadow. */
@ApplicationScoped
class ShadowRows {
  private static final String READ = "select * from shadow_mapping";
  private static final String LOCK = READ + " for update";
  private static final String START =
      """
      insert into shadow_mapping (mapping_version, started_at, started_by) values (?, ?, ?)
      on conflict (only_row) do update set mapping_version = excluded.mapping_version,
        started_at = excluded.started_at, started_by = excluded.started_by,
        filled_to = '', cases_filled = 0, filled_at = null
      """;
  private static final String PROGRESS =
      "update shadow_mapping set filled_to = ?, cases_filled = cases_filled + ?, filled_at = ?";
  private static final String END = "delete from shadow_mapping";
  private static final String FORGET = "delete from case_status where mapping_version = ?";

  private final DataSource database;

  ShadowRows(DataSource database) {
    this.database = database;
  }

  Optional<Shadow> find() {
    return read(READ);
  }

  /** Locks the row to the end of the transaction: one instance fills, or switches, at a time. */
  Optional<Shadow> lock() {
    return read(LOCK);
  }

  private Optional<Shadow> read(String query) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(query);
        ResultSet row = select.executeQuery()) {
      return row.next()
          ? Optional.of(
              new Shadow(
                  row.getString("mapping_version"),
                  row.getObject("started_at", OffsetDateTime.class).toInstant(),
                  row.getString("started_by"),
                  row.getLong("cases_filled"),
                  row.getString("filled_to"),
                  instant(row.getObject("filled_at", OffsetDateTime.class))))
          : Optional.empty();
    } catch (SQLException e) {
      throw new IllegalStateException("The shadow could not be read", e);
    }
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }

  void start(String version, Instant now, String by) {
    run(START, version, now.atOffset(ZoneOffset.UTC), by);
  }

  void progress(String filledTo, long cases, @Nullable Instant filledAt) {
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(PROGRESS)) {
      update.setString(1, filledTo);
      update.setLong(2, cases);
      update.setObject(
          3,
          filledAt == null ? null : filledAt.atOffset(ZoneOffset.UTC),
          java.sql.Types.TIMESTAMP_WITH_TIMEZONE);
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The progress of the shadow could not be kept", e);
    }
  }

  /** Ends the shadow; what was put down under the version goes with it. */
  void end(String forgetVersion) {
    run(END);
    run(FORGET, forgetVersion);
  }

  private void run(String statement, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement change = connection.prepareStatement(statement)) {
      for (int i = 0; i < values.length; i++) {
        change.setObject(i + 1, values[i]);
      }
      change.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The shadow could not be changed", e);
    }
  }
}

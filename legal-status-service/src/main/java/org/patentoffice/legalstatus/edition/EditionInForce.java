package org.patentoffice.legalstatus.edition;

import io.quarkus.narayana.jta.QuarkusTransaction;
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
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The edition that the office answers by, now and at any instant before. Instances agree within
 * {@value #REREAD_AFTER_MILLIS} ms of a switch.
 */
@ApplicationScoped
public class EditionInForce {
  /** How long an instance may go on by the version that it read last. */
  public static final long REREAD_AFTER_MILLIS = 1_000;

  private static final String READ =
      """
      select mapping_version, in_force_from, (select mapping_version from shadow_mapping) as shadow
        from mapping_in_force order by position
      """;
  private static final String ENTHRONE =
      """
      insert into mapping_in_force (mapping_version, in_force_from, decided_by, reason)
      values (?, ?, ?, ?)
      """;
  private static final String BEGIN =
      """
      insert into mapping_in_force (mapping_version, in_force_from, decided_by, reason)
      select ?, 'epoch', 'system:legal-status', 'initial'
       where not exists (select from mapping_in_force)
      """;

  private final Editions editions;
  private final DataSource database;
  private volatile @Nullable Reading last;

  private record Reading(Reigns reigns, long atNanos) {
    boolean fresh() {
      return System.nanoTime() - atNanos < REREAD_AFTER_MILLIS * 1_000_000;
    }
  }

  EditionInForce(Editions editions, DataSource database) {
    this.editions = editions;
    this.database = database;
  }

  /** The edition in force now. */
  public Edition now() {
    return editions.of(reigns().now());
  }

  /** The edition that was in force at an instant; now if it is null. */
  public Edition at(@Nullable Instant instant) {
    return instant == null ? now() : editions.of(reigns().at(instant));
  }

  /** The edition that runs as a shadow. */
  public Optional<Edition> shadow() {
    return reigns().shadowVersion().map(editions::of);
  }

  /** Puts a version in force, in the current transaction; {@link #reread} after its end. */
  public void enthrone(String version, Instant from, String by, String reason) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(ENTHRONE)) {
      insert.setString(1, version);
      insert.setObject(2, OffsetDateTime.ofInstant(from, ZoneOffset.UTC));
      insert.setString(3, by);
      insert.setString(4, reason);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The mapping could not be put in force", e);
    }
  }

  /** Forgets what was read, so that the next answer is by what is in force. */
  public void reread() {
    last = null;
  }

  private Reigns reigns() {
    Reading reading = last;
    if (reading == null || !reading.fresh()) {
      reading = new Reading(read(), System.nanoTime());
      last = reading;
    }
    return reading.reigns();
  }

  private Reigns read() {
    try (Connection connection = database.getConnection()) {
      Optional<Reigns> found = read(connection);
      return found.isPresent() ? found.get() : begin();
    } catch (SQLException e) {
      throw new IllegalStateException("The mapping in force could not be read", e);
    }
  }

  private Reigns begin() {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              try (Connection connection = database.getConnection();
                  PreparedStatement begin = connection.prepareStatement(BEGIN)) {
                begin.setString(1, editions.initial());
                begin.executeUpdate();
                return read(connection).orElseThrow();
              }
            });
  }

  private static Optional<Reigns> read(Connection connection) throws SQLException {
    List<Reigns.Reign> reigns = new ArrayList<>();
    String shadow = null;
    try (PreparedStatement select = connection.prepareStatement(READ);
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        reigns.add(
            new Reigns.Reign(
                row.getString("mapping_version"),
                row.getObject("in_force_from", OffsetDateTime.class).toInstant()));
        shadow = row.getString("shadow");
      }
    }
    return reigns.isEmpty() ? Optional.empty() : Optional.of(new Reigns(reigns, shadow));
  }
}

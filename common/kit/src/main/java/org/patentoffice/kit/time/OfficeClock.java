package org.patentoffice.kit.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What time it is in the office. Office time is wall-clock time plus an offset kept in the
 * database; the offset is zero unless {@code office.clock.movable} is set (demonstration and test),
 * and it only ever grows. Instances of one service agree within {@value #REREAD_AFTER_MILLIS} ms.
 */
@ApplicationScoped
public class OfficeClock {
  /** The office's own calendar. */
  public static final ZoneId ZONE = OfficeCalendar.ZONE;

  static final long REREAD_AFTER_MILLIS = 1_000;

  private final DataSource database;
  private final boolean movable;
  private volatile Reading reading = new Reading(Duration.ZERO, 0, false);

  private record Reading(Duration offset, long atNanos, boolean known) {
    boolean fresh() {
      return known && System.nanoTime() - atNanos < REREAD_AFTER_MILLIS * 1_000_000;
    }
  }

  OfficeClock(DataSource database, @ConfigProperty(name = "office.clock.movable") boolean movable) {
    this.database = database;
    this.movable = movable;
  }

  /** The present instant, cut to milliseconds. */
  public Instant now() {
    return Instant.now().plus(offset()).truncatedTo(ChronoUnit.MILLIS);
  }

  /** The present day in Tokyo. */
  public LocalDate today() {
    return LocalDate.ofInstant(now(), ZONE);
  }

  /** Whether {@link #moveTo} is allowed here. */
  public boolean movable() {
    return movable;
  }

  /** How far office time is ahead of wall-clock time. */
  public Duration offset() {
    if (!movable) {
      return Duration.ZERO;
    }
    Reading last = reading;
    return last.fresh() ? last.offset : reread();
  }

  /**
   * Moves office time forward.
   *
   * @throws IllegalStateException where the clock is not movable
   * @throws IllegalArgumentException when the instant lies in the past of office time
   */
  public synchronized void moveTo(Instant instant, String by) {
    if (!movable) {
      throw new IllegalStateException(
          "Expected a movable clock, but this office runs on real time");
    }
    if (instant.isBefore(now())) {
      throw new IllegalArgumentException(
          "Expected an instant after %s, but got %s: office time never goes back"
              .formatted(now(), instant));
    }
    long seconds = Duration.between(Instant.now(), instant).toSeconds() + 1;
    try (Connection connection = database.getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                "update office_clock set offset_seconds = greatest(offset_seconds, ?),"
                    + " moved_at = now(), moved_by = ?")) {
      update.setLong(1, seconds);
      update.setString(2, by);
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The office clock could not be moved", e);
    }
    reread();
  }

  private Duration reread() {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement("select offset_seconds from office_clock");
        ResultSet row = select.executeQuery()) {
      Duration offset = row.next() ? Duration.ofSeconds(row.getLong(1)) : Duration.ZERO;
      reading = new Reading(offset, System.nanoTime(), true);
      return offset;
    } catch (SQLException e) {
      if (reading.known) {
        return reading.offset;
      }
      throw new IllegalStateException("The office clock could not be read", e);
    }
  }
}

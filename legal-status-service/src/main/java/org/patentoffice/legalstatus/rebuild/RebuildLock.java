package org.patentoffice.legalstatus.rebuild;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Held by whoever rebuilds, on a connection of its own: PostgreSQL takes it back when that process
 * dies, so a killed rebuild is known as such at once and stands in nobody's way.
 */
final class RebuildLock implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(RebuildLock.class);

  /** A number by which nothing else in this database locks: R, E, B, U, I. */
  private static final int KEY = 1_805_021_909;

  private static final String TAKE = "select pg_try_advisory_lock(0, %d)".formatted(KEY);
  private static final String GIVE_BACK = "select pg_advisory_unlock(0, %d)".formatted(KEY);

  /** A condition that holds while somebody has the lock. */
  static final String IS_TAKEN =
      """
      exists (select from pg_locks
               where locktype = 'advisory' and classid = 0 and objid = %d and objsubid = 2 and granted
                 and database = (select oid from pg_database where datname = current_database()))
      """
          .formatted(KEY);

  private final Connection connection;

  private RebuildLock(Connection connection) {
    this.connection = connection;
  }

  /** The lock, if nobody has it. */
  static Optional<RebuildLock> take(DataSource database) {
    try {
      Connection connection = database.getConnection();
      try (PreparedStatement take = connection.prepareStatement(TAKE);
          ResultSet row = take.executeQuery()) {
        row.next();
        if (row.getBoolean(1)) {
          return Optional.of(new RebuildLock(connection));
        }
      } catch (SQLException e) {
        connection.close();
        throw e;
      }
      connection.close();
      return Optional.empty();
    } catch (SQLException e) {
      throw new IllegalStateException("The lock of the rebuild could not be taken", e);
    }
  }

  @Override
  public void close() {
    try (connection;
        PreparedStatement giveBack = connection.prepareStatement(GIVE_BACK)) {
      giveBack.execute();
    } catch (SQLException e) {
      LOG.debug("The connection is gone, and the lock with it", e);
    }
  }
}

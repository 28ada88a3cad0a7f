package org.patentoffice.legalstatus.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * Runs statements that take longer than any other of the service may: its connections give up on a
 * database that is silent for some seconds.
 */
final class LongStatements {
  private LongStatements() {}

  /** Work on a connection. */
  interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  /**
   * Does the work with more patience, on the connection of the current transaction if there is one.
   *
   * @param longest how long a single statement may take
   * @throws IllegalStateException if the database refuses
   */
  static <T> T call(DataSource database, Duration longest, Work<T> work) {
    try (Connection connection = database.getConnection()) {
      int usualMillis = connection.getNetworkTimeout();
      connection.setNetworkTimeout(Runnable::run, (int) longest.toMillis());
      try {
        return work.on(connection);
      } finally {
        if (!connection.isClosed()) {
          connection.setNetworkTimeout(Runnable::run, usualMillis);
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The tables of the rebuild could not be prepared", e);
    }
  }
}

package org.patentoffice.legalstatus.recording;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Binds many rows to one statement that unnests them: one array for each column, in the order of
 * the parameters. Days and instants travel as texts of ISO 8601; the driver sends an array of
 * {@code String[]}, unlike one of {@code Object[]}, without quoting each of them.
 */
final class Columns<T> {
  private final Connection connection;
  private final PreparedStatement statement;
  private final List<T> rows;
  private int parameter;

  Columns(Connection connection, PreparedStatement statement, List<T> rows) {
    this(connection, statement, rows, 0);
  }

  /**
   * @param bound how many parameters are bound already
   */
  Columns(Connection connection, PreparedStatement statement, List<T> rows, int bound) {
    this.connection = connection;
    this.statement = statement;
    this.rows = rows;
    this.parameter = bound;
  }

  /** Binds the next column; null is the database's null. */
  void put(String type, Function<T, @Nullable Object> column) throws SQLException {
    @Nullable String[] values = new @Nullable String[rows.size()];
    for (int i = 0; i < values.length; i++) {
      Object value = column.apply(rows.get(i));
      values[i] = value == null ? null : value.toString();
    }
    statement.setArray(++parameter, connection.createArrayOf(type, values));
  }
}

package org.patentoffice.receiving.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Statements of the desk, in the current transaction. */
@ApplicationScoped
public class DeskDatabase {
  private final DataSource database;

  DeskDatabase(DataSource database) {
    this.database = database;
  }

  /** Reads one row. */
  @FunctionalInterface
  public interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** All rows; a collection among the arguments becomes an array of texts. */
  public <T> List<T> query(String sql, RowReader<T> reader, @Nullable Object... arguments) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      fill(connection, statement, arguments);
      List<T> rows = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          rows.add(reader.read(row));
        }
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException("The desk could not read", e);
    }
  }

  /** How many rows it changed. */
  public int update(String sql, @Nullable Object... arguments) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      fill(connection, statement, arguments);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The desk could not write", e);
    }
  }

  /** A column that is an array of texts, in its order. */
  static Set<String> texts(ResultSet row, String column) throws SQLException {
    Array array = row.getArray(column);
    return new LinkedHashSet<>(List.of((String[]) array.getArray()));
  }

  private static void fill(
      Connection connection, PreparedStatement statement, @Nullable Object... arguments)
      throws SQLException {
    for (int i = 0; i < arguments.length; i++) {
      Object argument = arguments[i];
      statement.setObject(
          i + 1,
          argument instanceof Collection<?> texts
              ? connection.createArrayOf("text", texts.toArray())
              : argument);
    }
  }
}

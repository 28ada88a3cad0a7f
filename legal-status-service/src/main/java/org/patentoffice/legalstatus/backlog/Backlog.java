package org.patentoffice.legalstatus.backlog;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.problem.Problems;

/**
 * Cases whose standing is still to be put down. Migrations put them here; it only shrinks while the
 * service runs. A single case is answered from the ledger meanwhile, but whoever needs all of them
 * has to wait.
 */
@ApplicationScoped
public class Backlog {
  /** When it is worth asking again. */
  public static final int RETRY_AFTER_SECONDS = 10;

  private static final String COUNT = "select count(*) from unreckoned_case";
  private static final String IS_EMPTY = "select not exists (select from unreckoned_case)";
  private static final String TAKE =
      """
      select application_number from unreckoned_case order by application_number limit ?
         for update skip locked
      """;
  private static final String DONE =
      "delete from unreckoned_case where application_number = any (?)";

  private final DataSource database;

  Backlog(DataSource database) {
    this.database = database;
  }

  /** True if every case has its standing. */
  public boolean isEmpty() {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(IS_EMPTY);
        ResultSet row = select.executeQuery()) {
      row.next();
      return row.getBoolean(1);
    } catch (SQLException e) {
      throw new IllegalStateException("The backlog could not be read", e);
    }
  }

  /** How many are left. */
  public long size() {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(COUNT);
        ResultSet row = select.executeQuery()) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException("The backlog could not be read", e);
    }
  }

  /**
   * Lets pass whoever needs all cases, once they are all there.
   *
   * @throws Problem 503 with how many are left and the seconds to wait
   */
  public void requireEmpty() {
    if (!isEmpty()) {
      throw Problem.of(
              Problems.UNAVAILABLE,
              "After an upgrade the cases are still being prepared, so this would be incomplete. Come again in a moment;"
                  + " single cases are answered meanwhile.",
              "更新後の事件データを準備中のため、完全な結果を返せません。しばらくしてから再試行してください。個別の事件は照会できます。")
          .with("casesLeft", size())
          .retryAfter(RETRY_AFTER_SECONDS);
    }
  }

  /**
   * The next cases that nobody else works on, in their order, held to the end of the transaction.
   */
  public List<String> take(int limit) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(TAKE)) {
      select.setInt(1, limit);
      List<String> numbers = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          numbers.add(row.getString(1));
        }
      }
      return numbers;
    } catch (SQLException e) {
      throw new IllegalStateException("The backlog could not be read", e);
    }
  }

  /** These are done, if the transaction ends well. */
  public void done(Collection<String> numbers) {
    try (Connection connection = database.getConnection();
        PreparedStatement delete = connection.prepareStatement(DONE)) {
      Array done = connection.createArrayOf("text", numbers.toArray());
      delete.setArray(1, done);
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The backlog could not be worked off", e);
    }
  }
}

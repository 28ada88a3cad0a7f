package org.patentoffice.kit.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The effect of the test's events. */
@ApplicationScoped
class Notes {
  private final DataSource database;

  Notes(DataSource database) {
    this.database = database;
  }

  void add(String subject, String note, long sequence) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement("insert into applied_note values (?, ?, ?)")) {
      insert.setString(1, subject);
      insert.setString(2, note);
      insert.setLong(3, sequence);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  List<String> of(String subject) {
    return strings("select note from applied_note where subject = ? order by at_sequence", subject);
  }

  List<String> parkedReasons(String subject) {
    return strings(
        "select reason from parked_event where aggregate_id = ? and replayed_at is null order by"
            + " sequence",
        subject);
  }

  List<String> emitted(String subject) {
    return strings("select payload from outbox where aggregate_id = ? order by sequence", subject);
  }

  /** The transactions that added the notes of these subjects. */
  List<String> transactions(String subjectPrefix) {
    return strings(
        "select distinct xmin::text from applied_note where starts_with(subject, ?)",
        subjectPrefix);
  }

  /** Runs something while no note can be added. */
  void whileLocked(Runnable meanwhile) {
    QuarkusTransaction.requiringNew()
        .call(
            () -> {
              try (Connection connection = database.getConnection();
                  Statement lock = connection.createStatement()) {
                lock.execute("lock table applied_note in share mode");
              }
              meanwhile.run();
              return null;
            });
  }

  private List<String> strings(String sql, String subject) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, subject);
      List<String> found = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          found.add(row.getString(1));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}

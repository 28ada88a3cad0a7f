package org.patentoffice.legalstatus.recording;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.patentoffice.legalstatus.ledger.Facts;

/** The cases, one row each: their numbers, and who may see them. */
@ApplicationScoped
class Cases {
  private static final String LOCK =
      """
      insert into legal_case as known (application_number) values (?)
      on conflict (application_number) do update set application_number = known.application_number
      """;
  private static final String PUT =
      """
      update legal_case
         set owner = ?, title = ?, filing_date = ?, publication_number = ?, registration_number = ?,
             expires_on = ?, next_annuity_due_on = ?, payable_until = ?, parent = ?, is_public = ?
       where application_number = ?
      """;

  private final DataSource database;

  Cases(DataSource database) {
    this.database = database;
  }

  /**
   * Locks a case, which may not be known yet, for the rest of the transaction: events of one case
   * come over several topics at once.
   */
  void lock(String applicationNumber) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(LOCK)) {
      insert.setString(1, applicationNumber);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The case could not be locked", e);
    }
  }

  /** Puts down what is known of a case. */
  void put(String applicationNumber, Facts facts) {
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(PUT)) {
      fill(update, facts);
      update.setString(11, applicationNumber);
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The facts of the case could not be put down", e);
    }
  }

  private static void fill(PreparedStatement update, Facts facts) throws SQLException {
    update.setString(1, facts.owner());
    update.setString(2, facts.title());
    day(update, 3, facts.filingDate());
    update.setString(4, facts.publicationNumber());
    update.setString(5, facts.registrationNumber());
    day(update, 6, facts.expiresOn());
    day(update, 7, facts.nextAnnuityDueOn());
    day(update, 8, facts.payableUntil());
    update.setString(9, facts.parent());
    update.setBoolean(10, facts.isPublic());
  }

  private static void day(PreparedStatement update, int column, @Nullable LocalDate day)
      throws SQLException {
    update.setObject(column, day, java.sql.Types.DATE);
  }
}

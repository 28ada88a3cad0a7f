package org.patentoffice.receiving.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.patentoffice.receiving.efiling.amended.AmendedPassage.AmendedDocument;
import org.patentoffice.receiving.efiling.amended.Revision;

/** What the office corrected ex officio, by case. */
@ApplicationScoped
public class Corrections {
  private final DataSource database;

  Corrections(DataSource database) {
    this.database = database;
  }

  /**
   * One correction.
   *
   * @param noticeNumber of the notice that told it
   */
  record Noted(
      String noticeNumber,
      String part,
      String item,
      String before,
      String after,
      String reason,
      LocalDate correctedOn) {
    Revision.Corrected step() {
      return new Revision.Corrected(
          noticeNumber,
          AmendedDocument.valueOf(part.toUpperCase(Locale.ROOT)),
          item,
          before,
          after);
    }
  }

  /** Notes them in the caller's transaction. */
  public void note(CorrectedExOfficio corrected) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into ex_officio_correction (notice_number, position, application_number,"
                    + " concerns, part, item, before_text, after_text, reason, corrected_on)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (int i = 0; i < corrected.corrections().size(); i++) {
        CorrectedExOfficio.Words words = corrected.corrections().get(i);
        int column = 0;
        insert.setString(++column, corrected.documentNumber());
        insert.setInt(++column, i);
        insert.setString(++column, corrected.applicationNumber());
        insert.setString(++column, corrected.concerns());
        insert.setString(++column, words.part());
        insert.setString(++column, words.item());
        insert.setString(++column, words.before());
        insert.setString(++column, words.after());
        insert.setString(++column, words.reason());
        insert.setObject(++column, corrected.dispatchedOn());
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException("Could not note " + corrected.documentNumber(), e);
    }
  }

  /** Those of a case in their order. */
  List<Noted> of(String applicationNumber) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select notice_number, part, item, before_text, after_text, reason, corrected_on"
                    + " from ex_officio_correction where application_number = ?"
                    + " order by corrected_on, notice_number, position")) {
      select.setString(1, applicationNumber);
      try (ResultSet row = select.executeQuery()) {
        List<Noted> noted = new ArrayList<>();
        while (row.next()) {
          noted.add(
              new Noted(
                  row.getString(1),
                  row.getString(2),
                  row.getString(3),
                  row.getString(4),
                  row.getString(5),
                  row.getString(6),
                  row.getObject(7, LocalDate.class)));
        }
        return noted;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Could not read the corrections of " + applicationNumber, e);
    }
  }
}

package org.patentoffice.legalstatus.recording;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.patentoffice.legalstatus.edition.Edition;
import org.patentoffice.legalstatus.ledger.Reckoning;
import org.patentoffice.legalstatus.ledger.Recorded;

/** All cases, sheet by sheet, for whoever has to go through every one of them. */
@ApplicationScoped
public class Sheets {
  private static final Logger LOG = Logger.getLogger(Sheets.class);
  private static final String AFTER =
      """
      select application_number from legal_case where application_number > ?
       order by application_number limit ?
      """;

  private final DataSource database;
  private final Cases cases;
  private final Ledger ledger;
  private final Standings standings;

  Sheets(DataSource database, Cases cases, Ledger ledger, Standings standings) {
    this.database = database;
    this.cases = cases;
    this.ledger = ledger;
    this.standings = standings;
  }

  /** The numbers of the next cases after this one, in their order. */
  public List<String> after(String applicationNumber, int limit) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(AFTER)) {
      select.setString(1, applicationNumber);
      select.setInt(2, limit);
      List<String> numbers = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          numbers.add(row.getString(1));
        }
      }
      return numbers;
    } catch (SQLException e) {
      throw new IllegalStateException("The cases could not be read", e);
    }
  }

  /**
   * Locks a case and puts down where it stands under an edition; passes over what it cannot read.
   */
  public void reckon(String applicationNumber, Edition edition) {
    cases.lock(new TreeSet<>(Set.of(applicationNumber)));
    try {
      standings.put(
          edition.mapping().version(),
          new TreeMap<>(
              Map.of(
                  applicationNumber,
                  Standing.of(
                      Reckoning.of(ledger.of(applicationNumber), edition.history(), null)))));
    } catch (IllegalArgumentException e) {
      LOG.warnf(
          "A case could not be read: applicationNumber=%s mapping=%s detail=%s",
          applicationNumber, edition.mapping().version(), e.getMessage());
    }
  }

  /** All that is recorded of a case. */
  public List<Recorded> recorded(String applicationNumber) {
    return ledger.of(applicationNumber);
  }
}

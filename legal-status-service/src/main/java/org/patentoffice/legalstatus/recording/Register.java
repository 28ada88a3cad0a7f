package org.patentoffice.legalstatus.recording;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.PublicationNumber;
import org.patentoffice.contracts.number.RegistrationNumber;
import org.patentoffice.legalstatus.ledger.Recorded;

/**
 * The register of legal status as it may be read. Until it is published a case does not exist for
 * the public (Patent Act, Articles 64 and 186): the condition stands in the query, so that an
 * unpublished number and an unknown one take the same way.
 */
@ApplicationScoped
public class Register {
  private static final String CASE =
      """
      select c.application_number, %s
        from legal_case c left join recorded_event e on e.application_number = c.application_number
       where c.%s = ? and (c.is_public or ? or (? <> '' and c.owner = ?))
       order by e.position
      """;
  private static final String BY_APPLICATION = CASE.formatted(Ledger.COLUMNS, "application_number");
  private static final String BY_PUBLICATION = CASE.formatted(Ledger.COLUMNS, "publication_number");
  private static final String BY_REGISTRATION =
      CASE.formatted(Ledger.COLUMNS, "registration_number");

  private static final String FAMILY =
      """
      select c.application_number from legal_case c
       where c.%s = ? and (c.is_public or ? or (? <> '' and c.owner = ?))
       order by c.application_number limit %d
      """;
  private static final String PUBLISHED =
      """
      select c.application_number, %s
        from (select application_number from legal_case where is_public and application_number > ?
               order by application_number limit ?) c
        join recorded_event e on e.application_number = c.application_number
       order by c.application_number, e.position
      """
          .formatted(Ledger.COLUMNS);
  private static final int MOST_CHILDREN = 100;
  private static final String VISIBLE = FAMILY.formatted("application_number", 1);
  private static final String CHILDREN = FAMILY.formatted("parent", MOST_CHILDREN);

  private final DataSource database;
  private final Ledger ledger;

  Register(DataSource database, Ledger ledger) {
    this.database = database;
    this.ledger = ledger;
  }

  /** The case of an application number, if the viewer may see it. */
  public Optional<LegalCase> find(ApplicationNumber number, Viewer viewer) {
    return find(BY_APPLICATION, number.toString(), viewer);
  }

  /** The case of a publication number, if the viewer may see it. */
  public Optional<LegalCase> find(PublicationNumber number, Viewer viewer) {
    return find(BY_PUBLICATION, number.toString(), viewer);
  }

  /** The case of a registration number, if the viewer may see it. */
  public Optional<LegalCase> find(RegistrationNumber number, Viewer viewer) {
    return find(BY_REGISTRATION, number.toString(), viewer);
  }

  private Optional<LegalCase> find(String query, String number, Viewer viewer) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(query)) {
      bind(select, number, viewer);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(legalCase(row)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The register could not be read", e);
    }
  }

  private static void bind(PreparedStatement select, String number, Viewer viewer)
      throws SQLException {
    select.setString(1, number);
    select.setBoolean(2, viewer.office());
    select.setString(3, viewer.username());
    select.setString(4, viewer.username());
  }

  private static LegalCase legalCase(ResultSet row) throws SQLException {
    String number = row.getString("application_number");
    List<Recorded> recorded = new ArrayList<>();
    do {
      if (row.getString("event_id") != null) {
        recorded.add(Ledger.recorded(row));
      }
    } while (row.next());
    return new LegalCase(number, recorded);
  }

  /** The next published cases after this one, by application number, with their events. */
  public List<LegalCase> publishedAfter(String applicationNumber, int limit) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(PUBLISHED)) {
      select.setString(1, applicationNumber);
      select.setInt(2, limit);
      Map<String, List<Recorded>> cases = new LinkedHashMap<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          cases
              .computeIfAbsent(row.getString("application_number"), number -> new ArrayList<>())
              .add(Ledger.recorded(row));
        }
      }
      return cases.entrySet().stream()
          .map(each -> new LegalCase(each.getKey(), each.getValue()))
          .toList();
    } catch (SQLException e) {
      throw new IllegalStateException("The register could not be read", e);
    }
  }

  /** True if the viewer may see this case. */
  public boolean isVisible(String applicationNumber, Viewer viewer) {
    return !numbers(VISIBLE, applicationNumber, viewer).isEmpty();
  }

  /**
   * The applications that were divided or converted from this one and that the viewer may see, at
   * most {@value #MOST_CHILDREN}.
   */
  public List<String> childrenOf(String applicationNumber, Viewer viewer) {
    return numbers(CHILDREN, applicationNumber, viewer);
  }

  private List<String> numbers(String query, String number, Viewer viewer) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(query)) {
      bind(select, number, viewer);
      List<String> numbers = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          numbers.add(row.getString(1));
        }
      }
      return numbers;
    } catch (SQLException e) {
      throw new IllegalStateException("The register could not be read", e);
    }
  }

  /** How far the ledger reaches now. */
  public LedgerPosition position() {
    return ledger.head();
  }
}

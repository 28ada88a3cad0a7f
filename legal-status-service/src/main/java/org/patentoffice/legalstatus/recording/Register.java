package org.patentoffice.legalstatus.recording;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.PublicationNumber;
import org.patentoffice.contracts.number.RegistrationNumber;
import org.patentoffice.legalstatus.ledger.Recorded;
import org.patentoffice.legalstatus.recording.CaseView.Child;

/**
 * The register of legal status as it may be read. Until it is published a case does not exist for
 * the public (Patent Act, Articles 64 and 186): the condition stands in the query, so that an
 * unpublished number and an unknown one take the same way.
 */
@ApplicationScoped
public class Register {
  static final int MOST_CHILDREN = 100;

  private static final String VISIBLE =
      "(%1$s.is_public or v.office or (v.username <> '' and %1$s.owner = v.username))";

  /** A head and the events, after what is asked of the case: the columns of every row read here. */
  private static final String COLUMNS = "head.position, head.recorded_at, " + Ledger.columnsOf("e");

  /**
   * What an answer needs of a case without relatives, and whether it has any: most have none, and
   * what does not stand in a statement need not be set up with every read. The case stands before
   * its events, as in every lock of both tables.
   */
  private static final String CASE =
      """
      select %s, c.application_number, c.parent is not null or kin.child is not null as has_family
        from (select ?::boolean as office, ?::text as username) v
        join legal_case c on c.%s = ? and %s
        left join lateral (select k.application_number as child from legal_case k
                            where k.parent = c.application_number limit 1) kin on true
        left join (select position, recorded_at from recorded_event
                    order by position desc limit 1) head on true
        left join recorded_event e on e.application_number = c.application_number
       order by e.position
      """;

  /** Again one statement, so that case and relatives are of one instant. */
  private static final String WITH_FAMILY =
      """
      select %s, family.parent, family.children
        from (select ?::boolean as office, ?::text as username) v
        join legal_case c on c.application_number = ? and %s
        left join lateral (
          select (select p.application_number from legal_case p
                   where p.application_number = c.parent and %s) as parent,
                 array(select concat_ws(' ', k.application_number, known.since, known.filed_on)
                         from legal_case k
                        cross join lateral (
                          select to_char(min(e.recorded_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as since,
                                 min(e.fields::jsonb ->> 'filingDate') as filed_on
                            from recorded_event e where e.application_number = k.application_number) known
                        where k.parent = c.application_number and known.since is not null and %s
                        order by k.application_number limit %d) as children
          offset 0) family on true
        left join (select position, recorded_at from recorded_event
                    order by position desc limit 1) head on true
        left join recorded_event e on e.application_number = c.application_number
       order by e.position
      """
          .formatted(
              COLUMNS,
              VISIBLE.formatted("c"),
              VISIBLE.formatted("p"),
              VISIBLE.formatted("k"),
              MOST_CHILDREN);

  private static final String BY_APPLICATION = caseBy("application_number");
  private static final String BY_PUBLICATION = caseBy("publication_number");
  private static final String BY_REGISTRATION = caseBy("registration_number");

  /** Where the columns of an event begin in {@link #COLUMNS}. */
  private static final int EVENT = 3;

  private static final String PUBLISHED =
      """
      select %s, c.application_number
        from (select application_number from legal_case where is_public and application_number > ?
               order by application_number limit ?) c
        join recorded_event e on e.application_number = c.application_number
       order by c.application_number, e.position
      """
          .formatted(Ledger.COLUMNS);

  private final DataSource database;

  Register(DataSource database) {
    this.database = database;
  }

  private static String caseBy(String number) {
    return CASE.formatted(COLUMNS, number, VISIBLE.formatted("c"));
  }

  /** The case of an application number, if the viewer may see it. */
  public Optional<CaseView> find(ApplicationNumber number, Viewer viewer) {
    return find(BY_APPLICATION, number.toString(), viewer);
  }

  /** The case of a publication number, if the viewer may see it. */
  public Optional<CaseView> find(PublicationNumber number, Viewer viewer) {
    return find(BY_PUBLICATION, number.toString(), viewer);
  }

  /** The case of a registration number, if the viewer may see it. */
  public Optional<CaseView> find(RegistrationNumber number, Viewer viewer) {
    return find(BY_REGISTRATION, number.toString(), viewer);
  }

  private Optional<CaseView> find(String query, String number, Viewer viewer) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = select(connection, query, number, viewer);
        ResultSet row = select.executeQuery()) {
      if (!row.next()) {
        return Optional.empty();
      }
      String applicationNumber = row.getString("application_number");
      return row.getBoolean("has_family")
          ? withFamily(connection, applicationNumber, viewer)
          : Optional.of(view(row, applicationNumber, null, List.of()));
    } catch (SQLException e) {
      throw new IllegalStateException("The register could not be read", e);
    }
  }

  private static Optional<CaseView> withFamily(
      Connection connection, String applicationNumber, Viewer viewer) throws SQLException {
    try (PreparedStatement select = select(connection, WITH_FAMILY, applicationNumber, viewer);
        ResultSet row = select.executeQuery()) {
      if (!row.next()) {
        return Optional.empty();
      }
      String parent = row.getString("parent");
      List<Child> children =
          Arrays.stream((String[]) row.getArray("children").getArray())
              .map(Register::child)
              .toList();
      return Optional.of(view(row, applicationNumber, parent, children));
    }
  }

  private static Child child(String text) {
    String[] words = text.split(" ", -1);
    return new Child(
        words[0], Instant.parse(words[1]), words.length > 2 ? LocalDate.parse(words[2]) : null);
  }

  private static PreparedStatement select(
      Connection connection, String query, String number, Viewer viewer) throws SQLException {
    PreparedStatement select = connection.prepareStatement(query);
    select.setBoolean(1, viewer.office());
    select.setString(2, viewer.username());
    select.setString(3, number);
    return select;
  }

  private static CaseView view(
      ResultSet row, String number, @Nullable String parent, List<Child> children)
      throws SQLException {
    OffsetDateTime headAt = row.getObject(2, OffsetDateTime.class);
    LedgerPosition position =
        new LedgerPosition(row.getLong(1), headAt == null ? null : headAt.toInstant());
    List<Recorded> recorded = new ArrayList<>();
    do {
      if (row.getString(EVENT + 1) != null) {
        recorded.add(Ledger.recorded(row, EVENT));
      }
    } while (row.next());
    return new CaseView(number, recorded, parent, children, position);
  }

  /** True if the viewer may see this case. */
  public boolean isVisible(String applicationNumber, Viewer viewer) {
    return find(BY_APPLICATION, applicationNumber, viewer).isPresent();
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
              .add(Ledger.recorded(row, 1));
        }
      }
      return cases.entrySet().stream()
          .map(each -> new LegalCase(each.getKey(), each.getValue()))
          .toList();
    } catch (SQLException e) {
      throw new IllegalStateException("The register could not be read", e);
    }
  }
}

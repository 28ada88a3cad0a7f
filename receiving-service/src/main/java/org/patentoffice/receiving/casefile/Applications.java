package org.patentoffice.receiving.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.Right;

/** The applications received here. */
@ApplicationScoped
public class Applications {
  private static final String ADD =
      """
      insert into application
        (application_number, owner, title, claim_count, received_at, filing_date,
         addressee_name, addressee_address, applicants, original_number, effective_filing_date)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  /** In one order, so that two transactions do not wait for each other. */
  private static final String LOCK =
      """
      select application_number, owner, title, claim_count, published_on is not null from application
       where application_number = any (?) order by application_number for update
      """;

  private static final String ORIGINAL =
      """
      select coalesce(effective_filing_date, filing_date), applicants from application
       where application_number = ? and owner = ?
      """;

  /** Of those with the same title, as many as are compared. */
  private static final int MOST_ALIKE = 100;

  private static final String ALIKE =
      """
      select application_number, applicants from application
       where title = ? and received_at >= ? and owner not like 'paper:%%' and applicants is not null
       order by received_at desc, application_number desc limit %d
      """
          .formatted(MOST_ALIKE);

  /** Of each name, when it was last received with the number. */
  private static final String NAMES =
      """
      select substr(one, 11) as name from application cross join lateral unnest(applicants) as one
       where applicant_numbers(applicants) @> array[?::text] and left(one, 10) = ?
       group by name order by max(received_at) desc limit ?
      """;

  /** Applications from one original on its page. */
  private static final int MOST_DERIVED = 200;

  private final DataSource database;

  Applications(DataSource database) {
    this.database = database;
  }

  /**
   * Begins the owner of a case filed on paper. No account can have it: Keycloak refuses a colon in
   * usernames (docs/adr/0034).
   */
  public static final String ON_PAPER = "paper:";

  /**
   * What receiving knows of an application.
   *
   * @param published whether the public knows of it
   */
  public record Known(
      ApplicationNumber number, String owner, String title, int claimCount, boolean published) {

    /** Whether the applicant has no account here. */
    public boolean isOnPaper() {
      return owner.startsWith(ON_PAPER);
    }
  }

  /**
   * To whom the office writes about a case.
   *
   * @param address empty if only an identification number was given
   */
  public record Addressee(String name, String address) {}

  /**
   * A new application.
   *
   * @param filingDate office calendar
   * @param original the application or registration that it comes from
   * @param effectiveFilingDate as of which it is deemed filed, if it comes from another
   */
  public record Entry(
      Known application,
      LocalDate filingDate,
      Addressee addressee,
      Applicants applicants,
      @Nullable String original,
      @Nullable LocalDate effectiveFilingDate) {}

  /**
   * An application from which another may come.
   *
   * @param effectiveFilingDate as of which it is deemed filed itself
   * @param applicants empty if not known here
   */
  public record Original(LocalDate effectiveFilingDate, Optional<Applicants> applicants) {}

  /** Enters new applications, in one round trip. */
  public void addAll(List<Entry> applications, Instant receivedAt) {
    if (applications.isEmpty()) {
      return;
    }
    try (Connection connection = database.getConnection();
        PreparedStatement add = connection.prepareStatement(ADD)) {
      for (Entry entry : applications) {
        Known application = entry.application();
        add.setString(1, application.number().toString());
        add.setString(2, application.owner());
        add.setString(3, application.title());
        add.setInt(4, application.claimCount());
        add.setObject(5, receivedAt.atOffset(ZoneOffset.UTC));
        add.setObject(6, entry.filingDate());
        add.setString(7, entry.addressee().name());
        add.setString(8, entry.addressee().address());
        add.setArray(9, connection.createArrayOf("text", entry.applicants().written()));
        add.setString(10, entry.original());
        add.setObject(11, entry.effectiveFilingDate());
        add.addBatch();
      }
      add.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException("Could not enter " + applications, e);
    }
  }

  /** The application if it exists and is the owner's: another's looks like none. */
  public Optional<Known> findOwn(ApplicationNumber number, String owner) {
    return find(number.toString()).filter(application -> application.owner().equals(owner));
  }

  /**
   * What an application of the owner's tells those that come from it: another's looks like none.
   */
  public Optional<Original> findOriginal(ApplicationNumber number, String owner) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(ORIGINAL)) {
      select.setString(1, number.toString());
      select.setString(2, owner);
      try (ResultSet row = select.executeQuery()) {
        return row.next()
            ? Optional.of(
                new Original(
                    row.getObject(1, LocalDate.class),
                    Optional.ofNullable(row.getArray(2)).map(Applications::applicants)))
            : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Could not read " + number, e);
    }
  }

  /**
   * The newest application for such a right that was received online since then, has this title,
   * and one of these applicants.
   */
  public Optional<ApplicationNumber> filedOnline(
      Right right, String title, Applicants applicants, Instant since) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(ALIKE)) {
      select.setString(1, title);
      select.setObject(2, since.atOffset(ZoneOffset.UTC));
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          ApplicationNumber number = ApplicationNumber.parse(row.getString(1));
          if (number.right() == right && applicants(row.getArray(2)).shareOneWith(applicants)) {
            return Optional.of(number);
          }
        }
        return Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Could not look for what was filed online", e);
    }
  }

  /**
   * The names with which applications of this identification number were received, the newest
   * first.
   */
  public List<String> namesOf(String identificationNumber, int most) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(NAMES)) {
      select.setString(1, identificationNumber);
      select.setString(2, identificationNumber + " ");
      select.setInt(3, most);
      List<String> names = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          names.add(row.getString(1));
        }
      }
      return names;
    } catch (SQLException e) {
      throw new IllegalStateException("Could not look for names", e);
    }
  }

  private static Applicants applicants(Array written) {
    try {
      return Applicants.read((String[]) written.getArray());
    } catch (SQLException e) {
      throw new IllegalStateException("Could not read applicants", e);
    }
  }

  /** Those of these that are known here, locked until the end of the transaction. */
  public Map<ApplicationNumber, Known> lockAll(Collection<ApplicationNumber> numbers) {
    Map<ApplicationNumber, Known> known = new HashMap<>();
    if (numbers.isEmpty()) {
      return known;
    }
    try (Connection connection = database.getConnection();
        PreparedStatement lock = connection.prepareStatement(LOCK)) {
      lock.setArray(
          1,
          connection.createArrayOf(
              "text", numbers.stream().map(ApplicationNumber::toString).toArray()));
      try (ResultSet row = lock.executeQuery()) {
        while (row.next()) {
          ApplicationNumber number = ApplicationNumber.parse(row.getString(1));
          known.put(
              number,
              new Known(
                  number, row.getString(2), row.getString(3), row.getInt(4), row.getBoolean(5)));
        }
      }
      return known;
    } catch (SQLException e) {
      throw new IllegalStateException("Could not lock " + numbers, e);
    }
  }

  /** Notes, in the caller's transaction, that the application is public since this day. */
  public void publish(String number, LocalDate day) {
    ApplicationRow.update(
        "publishedOn = least(coalesce(publishedOn, ?1), ?1) where applicationNumber = ?2",
        day,
        number);
  }

  /** Locks the application, if it is known here, until the end of the transaction. */
  public void lock(String number) {
    ApplicationRow.findById(number, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The application, whoever owns it. */
  public Optional<Known> find(String number) {
    return ApplicationRow.<ApplicationRow>findByIdOptional(number).map(Applications::known);
  }

  /** To whom the office writes about this application; empty if there is none such. */
  public Optional<Addressee> addressee(String number) {
    return ApplicationRow.<ApplicationRow>findByIdOptional(number)
        .map(row -> new Addressee(row.addresseeName, row.addresseeAddress));
  }

  /**
   * An application as its owner's list shows it.
   *
   * @param original the application or registration that it says it comes from
   * @param effectiveFilingDate as of which it is deemed filed, if it comes from another
   */
  public record Listed(
      String number,
      String title,
      int claimCount,
      LocalDate filingDate,
      @Nullable String original,
      @Nullable LocalDate effectiveFilingDate) {}

  /** So many of the owner's, newest first. */
  public List<Listed> ofOwner(String owner, int offset, int limit) {
    return ApplicationRow.<ApplicationRow>find(
            "owner = ?1 order by receivedAt desc, applicationNumber desc", owner)
        .range(offset, offset + limit - 1)
        .list()
        .stream()
        .map(Applications::listed)
        .toList();
  }

  /** The application as its owner's list shows it; another's looks like none. */
  public Optional<Listed> listedOf(String number, String owner) {
    return ApplicationRow.<ApplicationRow>findByIdOptional(number)
        .filter(row -> row.owner.equals(owner))
        .map(Applications::listed);
  }

  /** The owner's applications that say they come from this one, the oldest first. */
  public List<Listed> derivedFrom(String number, String owner) {
    return ApplicationRow.<ApplicationRow>find(
            "originalNumber = ?1 and owner = ?2 order by receivedAt, applicationNumber",
            number,
            owner)
        .range(0, MOST_DERIVED - 1)
        .list()
        .stream()
        .map(Applications::listed)
        .toList();
  }

  private static Listed listed(ApplicationRow row) {
    return new Listed(
        row.applicationNumber,
        row.title,
        row.claimCount,
        row.filingDate,
        row.originalNumber,
        row.effectiveFilingDate);
  }

  /** Notes how many claims applications have after amendments, in one round trip. */
  public void setClaimCounts(Map<ApplicationNumber, Integer> claimCounts) {
    if (claimCounts.isEmpty()) {
      return;
    }
    try (Connection connection = database.getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                "update application set claim_count = ? where application_number = ?")) {
      for (Map.Entry<ApplicationNumber, Integer> each : claimCounts.entrySet()) {
        update.setInt(1, each.getValue());
        update.setString(2, each.getKey().toString());
        update.addBatch();
      }
      update.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException("Could not note claim counts of " + claimCounts.keySet(), e);
    }
  }

  private static Known known(ApplicationRow row) {
    return new Known(
        ApplicationNumber.parse(row.applicationNumber),
        row.owner,
        row.title,
        row.claimCount,
        row.publishedOn != null);
  }
}

package org.patentoffice.receiving.casefile;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.patentoffice.contracts.number.ApplicationNumber;

/** The applications received here. */
@ApplicationScoped
public class Applications {
  /** What receiving knows of an application. */
  public record Known(ApplicationNumber number, String owner, String title, int claimCount) {}

  /** Enters a new application. */
  public void add(Known application, Instant receivedAt, LocalDate filingDate) {
    ApplicationRow row = new ApplicationRow();
    row.applicationNumber = application.number().toString();
    row.owner = application.owner();
    row.title = application.title();
    row.claimCount = application.claimCount();
    row.receivedAt = receivedAt;
    row.filingDate = filingDate;
    row.persist();
  }

  /** The application if it exists and is the owner's: another's looks like none. */
  public Optional<Known> findOwn(ApplicationNumber number, String owner) {
    return own(number, owner).<ApplicationRow>firstResultOptional().map(Applications::known);
  }

  /** The same, locked until the end of the transaction. */
  public Optional<Known> lockOwn(ApplicationNumber number, String owner) {
    return own(number, owner)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .<ApplicationRow>firstResultOptional()
        .map(Applications::known);
  }

  private static PanacheQuery<ApplicationRow> own(ApplicationNumber number, String owner) {
    return ApplicationRow.find("applicationNumber = ?1 and owner = ?2", number.toString(), owner);
  }

  /** Locks the application, if it is known here, until the end of the transaction. */
  public void lock(String number) {
    ApplicationRow.findById(number, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The application, whoever owns it. */
  public Optional<Known> find(String number) {
    return ApplicationRow.<ApplicationRow>findByIdOptional(number).map(Applications::known);
  }

  /** Notes how many claims the application has after an amendment. */
  public void setClaimCount(ApplicationNumber number, int claimCount) {
    ApplicationRow row = ApplicationRow.findById(number.toString());
    row.claimCount = claimCount;
  }

  private static Known known(ApplicationRow row) {
    return new Known(
        ApplicationNumber.parse(row.applicationNumber), row.owner, row.title, row.claimCount);
  }
}

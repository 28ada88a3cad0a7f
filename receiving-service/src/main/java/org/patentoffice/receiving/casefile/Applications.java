package org.patentoffice.receiving.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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

  /** The application, locked, if it exists and is the owner's: another's looks like none. */
  public Optional<Known> lockOwn(ApplicationNumber number, String owner) {
    ApplicationRow row = ApplicationRow.findById(number.toString(), LockModeType.PESSIMISTIC_WRITE);
    return Optional.ofNullable(row)
        .filter(found -> found.owner.equals(owner))
        .map(Applications::known);
  }

  /** The application, whoever owns it. */
  public Optional<Known> find(String number) {
    return ApplicationRow.<ApplicationRow>findByIdOptional(number).map(Applications::known);
  }

  /** Numbers of all applications of an owner. */
  public List<String> numbersOf(String owner) {
    return ApplicationRow.<ApplicationRow>list("owner", owner).stream()
        .map(row -> row.applicationNumber)
        .toList();
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

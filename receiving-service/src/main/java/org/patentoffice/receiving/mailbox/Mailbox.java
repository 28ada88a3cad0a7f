package org.patentoffice.receiving.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentoffice.kit.content.ContentRef;
import org.patentoffice.kit.content.RemoteContent;
import org.patentoffice.kit.outbox.Cause;
import org.patentoffice.kit.outbox.Outbox;
import org.patentoffice.kit.outbox.OutgoingEvent;
import org.patentoffice.kit.time.OfficeCalendar;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.kit.timer.Timers;
import org.patentoffice.receiving.casefile.Applications;
import org.patentoffice.receiving.event.DispatchServed;
import org.patentoffice.receiving.receipt.Receipts;

/** Documents waiting for their applicants, and the day on which each was served. */
@ApplicationScoped
public class Mailbox {
  static final String POST = "service-by-post";

  private static final String TOPIC = "receiving.application";

  private final Applications applications;
  private final Receipts receipts;
  private final RemoteContent contents;
  private final Timers timers;
  private final Outbox outbox;
  private final OfficeClock clock;
  private final MailboxLimits limits;
  private final OfficeCalendar calendar = OfficeCalendar.japan();

  Mailbox(
      Applications applications,
      Receipts receipts,
      RemoteContent contents,
      Timers timers,
      Outbox outbox,
      OfficeClock clock,
      MailboxLimits limits) {
    this.applications = applications;
    this.receipts = receipts;
    this.contents = contents;
    this.timers = timers;
    this.outbox = outbox;
    this.clock = clock;
    this.limits = limits;
  }

  /**
   * One document as the applicant sees it.
   *
   * @param servedDate the day of service; absent while nobody opened it
   * @param servedBy online or post
   */
  public record Mail(
      String documentNumber,
      String documentCode,
      String applicationNumber,
      LocalDate dispatchedOn,
      @Nullable LocalDate servedDate,
      @Nullable String servedBy) {
    static Mail of(DispatchedRow row) {
      return new Mail(
          row.documentNumber,
          row.documentCode,
          row.applicationNumber,
          row.dispatchedOn,
          row.servedDate,
          row.servedBy);
    }
  }

  /**
   * Puts a document into the box, and sets the day on which it will go out by post: the office day
   * after the last on which it can be opened, or the next one if the applicant has no account here.
   */
  public void deliver(Dispatched dispatched) {
    ContentRef content = dispatched.content();
    DispatchedRow row = new DispatchedRow();
    row.documentNumber = dispatched.documentNumber();
    row.applicationNumber = dispatched.applicationNumber();
    row.documentCode = dispatched.documentCode();
    row.addressee = addressee(dispatched).orElse(null);
    row.concerns = dispatched.concerns();
    row.dispatchedOn = dispatched.dispatchedOn();
    row.keep(content);
    row.persist();
    contents.want(content);
    boolean onPaper = row.addressee != null && row.addressee.startsWith(Applications.ON_PAPER);
    int daysToOpenIt = onPaper ? 0 : limits.officeDaysUntilPost();
    LocalDate postDay = calendar.plusOpenDays(dispatched.dispatchedOn(), daysToOpenIt + 1);
    timers.schedule(
        POST,
        dispatched.documentNumber(),
        postDay.atStartOfDay(OfficeClock.ZONE).toInstant(),
        null);
  }

  /** The owner's documents, newest first. */
  @Transactional
  public List<Mail> of(String owner) {
    return DispatchedRow.<DispatchedRow>find(
            "addressee = ?1 order by dispatchedOn desc, documentNumber desc", owner)
        .page(0, limits.maxListedDocuments())
        .list()
        .stream()
        .map(Mail::of)
        .toList();
  }

  /** One of the owner's documents; asking for it is not its service. */
  @Transactional
  public Optional<Mail> find(String documentNumber, String owner) {
    return DispatchedRow.<DispatchedRow>findByIdOptional(documentNumber)
        .filter(row -> isOwn(row, owner))
        .map(Mail::of);
  }

  /**
   * The receipt for a document that was dispatched, for the office.
   *
   * @param sha256 of the bytes that were dispatched
   * @param servedAt absent while it is not served
   * @param servedBy online or post
   * @param openedBy who opened it online, be it after it went by post; absent if nobody did
   * @param printBatch with which it was printed for the post; absent if it was not
   */
  public record Delivery(
      String documentNumber,
      String documentCode,
      String applicationNumber,
      String sha256,
      LocalDate dispatchedOn,
      @Nullable Instant servedAt,
      @Nullable LocalDate servedDate,
      @Nullable String servedBy,
      @Nullable String openedBy,
      @Nullable Long printBatch) {
    static Delivery of(DispatchedRow row) {
      return new Delivery(
          row.documentNumber,
          row.documentCode,
          row.applicationNumber,
          row.sha256,
          row.dispatchedOn,
          row.servedAt,
          row.servedDate,
          row.servedBy,
          row.openedBy,
          row.printBatch);
    }
  }

  /**
   * Whether a document with this dispatch number, in this case, was dispatched to somebody.
   *
   * @param dispatchNumber the last six digits of its number
   */
  @Transactional
  public boolean isAddressee(String applicationNumber, String dispatchNumber, String somebody) {
    return DispatchedRow.count(
            "applicationNumber = ?1 and addressee = ?2 and right(documentNumber, 6) = ?3",
            applicationNumber,
            somebody,
            dispatchNumber)
        > 0;
  }

  /** What became of a dispatched document, whoever asks. */
  @Transactional
  public Optional<Delivery> delivery(String documentNumber) {
    return DispatchedRow.<DispatchedRow>findByIdOptional(documentNumber).map(Delivery::of);
  }

  /** The content of one of the owner's documents; not yet its service. */
  @Transactional
  public Optional<ContentRef> contentOf(String documentNumber, String owner) {
    return DispatchedRow.<DispatchedRow>findByIdOptional(documentNumber)
        .filter(row -> isOwn(row, owner))
        .map(DispatchedRow::content);
  }

  /** Who sent the document that it concerns, else the applicant. */
  private Optional<String> addressee(Dispatched dispatched) {
    String application = dispatched.applicationNumber();
    return Optional.ofNullable(dispatched.concerns())
        .flatMap(concerned -> receipts.senderOf(concerned, application))
        .or(() -> applications.find(application).map(Applications.Known::owner));
  }

  private static boolean isOwn(DispatchedRow row, String owner) {
    return owner.equals(row.addressee);
  }

  /** The applicant opened it: served now, unless it was served before. */
  @Transactional
  public void open(String documentNumber, String owner, Cause cause) {
    // First, as the sweep does that turns to post: it comes with the timer locked.
    timers.cancel(POST, documentNumber);
    DispatchedRow row = lock(documentNumber);
    if (row.openedBy == null) {
      row.openedBy = owner;
    }
    Instant now = clock.now();
    serve(row, now, LocalDate.ofInstant(now, OfficeClock.ZONE), "online", owner, cause);
  }

  /** Nobody opened it: it goes out by post, and is served on that day. */
  void post(String documentNumber, Instant dueAt) {
    DispatchedRow row = lock(documentNumber);
    serve(
        row,
        dueAt,
        LocalDate.ofInstant(dueAt, OfficeClock.ZONE),
        "post",
        Objects.requireNonNullElse(row.addressee, "?"),
        Cause.ofTimer(POST));
  }

  /** Locks the case before the document: its events leave one at a time. */
  private DispatchedRow lock(String documentNumber) {
    applications.lock(
        DispatchedRow.find(
                "select applicationNumber from DispatchedRow where documentNumber = ?1",
                documentNumber)
            .project(String.class)
            .singleResult());
    return DispatchedRow.findById(documentNumber, LockModeType.PESSIMISTIC_WRITE);
  }

  private void serve(
      DispatchedRow row, Instant at, LocalDate day, String by, String owner, Cause cause) {
    if (row.servedAt != null) {
      return;
    }
    row.servedAt = at;
    row.servedDate = day;
    row.servedBy = by;
    outbox.append(
        new OutgoingEvent(
            TOPIC,
            row.applicationNumber,
            "dispatch-served",
            new DispatchServed(
                row.applicationNumber, row.documentNumber, row.documentCode, at, day, by, owner),
            cause));
  }
}

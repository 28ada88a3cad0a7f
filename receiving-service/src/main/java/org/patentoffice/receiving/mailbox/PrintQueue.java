package org.patentoffice.receiving.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentoffice.kit.content.ContentRef;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.receiving.casefile.Applications;
import org.patentoffice.receiving.casefile.Applications.Known;

/**
 * What goes out on paper. Service by post is the day on which a document is due to go (see {@link
 * Mailbox}), so everything that waits here is to be printed and posted that day.
 *
 * <pre>
 *   served by post ──waits──▶ in a batch (printed, as often as the printer needs) ──▶ posted
 * </pre>
 */
@ApplicationScoped
public class PrintQueue {
  private static final String WAITING = "servedBy = 'post' and printBatch is null";

  private static final String LOCK_TIMEOUT = "jakarta.persistence.lock.timeout";

  /**
   * What Hibernate turns into {@code skip locked}: another's batch in the making is not waited for.
   */
  private static final int SKIP_LOCKED = -2;

  private final OfficeClock clock;
  private final MailboxLimits limits;
  private final Applications applications;

  PrintQueue(OfficeClock clock, MailboxLimits limits, Applications applications) {
    this.applications = applications;
    this.clock = clock;
    this.limits = limits;
  }

  /**
   * A document on its way to the post.
   *
   * @param addressee username, or {@code paper:NUMBER}
   * @param concerns number of the document that it is about; null if it is about the case
   */
  public record Item(
      String documentNumber,
      String documentCode,
      String applicationNumber,
      @Nullable String addressee,
      @Nullable String concerns,
      LocalDate servedDate,
      ContentRef content) {
    static Item of(DispatchedRow row) {
      return new Item(
          row.documentNumber,
          row.documentCode,
          row.applicationNumber,
          row.addressee,
          row.concerns,
          row.servedDate == null ? row.dispatchedOn : row.servedDate,
          row.content());
    }
  }

  /**
   * How much waits.
   *
   * @param oldest the earliest day on which one should have gone; null if none waits
   */
  public record Waiting(long documents, @Nullable LocalDate oldest) {}

  /**
   * What was printed together.
   *
   * @param postedAt null while it has not gone to the post
   */
  public record Batch(
      long number,
      Instant madeAt,
      String madeBy,
      long documents,
      @Nullable Instant postedAt,
      @Nullable String postedBy) {
    static Batch of(PrintBatchRow row) {
      long number = row.batch == null ? 0 : row.batch;
      return new Batch(
          number,
          row.madeAt,
          row.madeBy,
          DispatchedRow.count("printBatch", number),
          row.postedAt,
          row.postedBy);
    }
  }

  /** How many documents are printed together at most. */
  public int mostDocuments() {
    return limits.maxBatchDocuments();
  }

  @Transactional
  public Waiting waiting() {
    return new Waiting(
        DispatchedRow.count(WAITING),
        DispatchedRow.find("select min(servedDate) from DispatchedRow where " + WAITING)
            .project(LocalDate.class)
            .firstResult());
  }

  /**
   * Adds what is none of the case's documents but goes by post to its applicant, such as a slip; in
   * the caller's transaction.
   *
   * @param day on which it should go
   */
  public void add(
      String number, String code, String applicationNumber, LocalDate day, ContentRef content) {
    DispatchedRow row = new DispatchedRow();
    row.documentNumber = number;
    row.documentCode = code;
    row.applicationNumber = applicationNumber;
    row.addressee = applications.find(applicationNumber).map(Known::owner).orElse(null);
    row.dispatchedOn = day;
    row.servedAt = clock.now();
    row.servedDate = day;
    row.servedBy = "post";
    row.keep(content);
    row.persist();
  }

  /** Takes it out again if it has not been printed. */
  public void withdraw(String number) {
    DispatchedRow.delete("documentNumber = ?1 and printBatch is null", number);
  }

  /** The newest batches, those not posted yet first. */
  @Transactional
  public List<Batch> batches() {
    return PrintBatchRow.<PrintBatchRow>find(
            "order by case when postedAt is null then 0 else 1 end, batch desc")
        .page(0, limits.maxListedBatches())
        .list()
        .stream()
        .map(Batch::of)
        .toList();
  }

  @Transactional
  public Optional<Batch> find(long number) {
    return PrintBatchRow.<PrintBatchRow>findByIdOptional(number).map(Batch::of);
  }

  /** The documents of a batch in the order in which they are printed. */
  @Transactional
  public List<Item> itemsOf(long number) {
    return DispatchedRow.<DispatchedRow>list(
            "printBatch = ?1 order by applicationNumber, documentNumber", number)
        .stream()
        .map(Item::of)
        .toList();
  }

  /**
   * Makes a batch of what has waited longest, at most {@code maxBatchDocuments}; empty if nothing
   * waits. Two who do it at once get different documents.
   */
  @Transactional
  public Optional<Batch> make(String worker) {
    List<DispatchedRow> taken =
        DispatchedRow.<DispatchedRow>find(WAITING + " order by servedDate, documentNumber")
            .withLock(LockModeType.PESSIMISTIC_WRITE)
            .withHint(LOCK_TIMEOUT, SKIP_LOCKED)
            .page(0, limits.maxBatchDocuments())
            .list();
    if (taken.isEmpty()) {
      return Optional.empty();
    }
    PrintBatchRow batch = new PrintBatchRow();
    batch.madeAt = clock.now();
    batch.madeBy = worker;
    batch.persistAndFlush();
    taken.forEach(row -> row.printBatch = batch.batch);
    return Optional.of(Batch.of(batch));
  }

  /** Notes that the batch was handed to the post; saying it again changes nothing. */
  @Transactional
  public Optional<Batch> post(long number, String worker) {
    PrintBatchRow batch = PrintBatchRow.findById(number, LockModeType.PESSIMISTIC_WRITE);
    if (batch == null) {
      return Optional.empty();
    }
    if (batch.postedAt == null) {
      batch.postedAt = clock.now();
      batch.postedBy = worker;
    }
    return Optional.of(Batch.of(batch));
  }
}

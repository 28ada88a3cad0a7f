package org.patentoffice.receiving.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.contracts.number.Right;
import org.patentoffice.kit.outbox.Outbox;
import org.patentoffice.kit.outbox.OutgoingEvent;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.receiving.casefile.Applications;
import org.patentoffice.receiving.efiling.submission.ClaimCount;
import org.patentoffice.receiving.efiling.submission.Submission;
import org.patentoffice.receiving.event.DocumentReceived;
import org.patentoffice.receiving.event.FilingReceived;
import org.patentoffice.receiving.event.Part;
import org.patentoffice.receiving.numbering.Numbers;
import org.patentoffice.receiving.receipt.GivenReceipt;
import org.patentoffice.receiving.receipt.Receipt;
import org.patentoffice.receiving.receipt.Receipts;

/**
 * Receives what was examined: one transaction stores the bytes, gives the numbers, keeps the
 * receipt and appends the event, or does none of it. The instant of receipt is taken inside it.
 *
 * <p>Locks are always taken in this order: key, case, contents by digest, number series, end of the
 * chain of receipts.
 */
@ApplicationScoped
class Reception {
  private static final String TOPIC = "receiving.application";

  private final OfficeClock clock;
  private final Archive archive;
  private final Applications applications;
  private final Receipts receipts;
  private final Numbers numbers;
  private final Outbox outbox;

  Reception(
      OfficeClock clock,
      Archive archive,
      Applications applications,
      Receipts receipts,
      Numbers numbers,
      Outbox outbox) {
    this.clock = clock;
    this.archive = archive;
    this.applications = applications;
    this.receipts = receipts;
    this.numbers = numbers;
    this.outbox = outbox;
  }

  private record Received(
      ApplicationNumber applicationNumber,
      DocumentNumber documentNumber,
      Instant instant,
      LocalDate date,
      List<Part> parts) {}

  /**
   * The receipt given before under this key.
   *
   * @throws Problem {@code idempotency-key-reused} when it was given for other bytes
   */
  @Transactional
  Optional<GivenReceipt> givenBefore(Upload upload, String owner, String key) {
    return receipts.under(owner, key).map(given -> repeat(given, upload));
  }

  /**
   * Sees to it that a later document names a case of its sender.
   *
   * @throws Problem {@code case-unknown}, the same whether the case is another's or nobody's
   */
  @Transactional
  void requireOwnCase(Submission.Later later, String owner, Upload upload) {
    if (applications.findOwn(later.applicationNumber(), owner).isEmpty()) {
      throw unknownCase(later, upload);
    }
  }

  /** Receives, unless the same was received under the same key a moment ago. */
  @Transactional
  GivenReceipt receive(Delivery delivery) {
    String key = delivery.key();
    if (key != null) {
      receipts.lockKey(delivery.owner(), key);
      Optional<GivenReceipt> given = givenBefore(delivery.upload(), delivery.owner(), key);
      if (given.isPresent()) {
        return given.get();
      }
    }
    Received received =
        switch (delivery.filing().submission()) {
          case Submission.Application application -> receive(delivery, application);
          case Submission.Later later -> receive(delivery, later);
        };
    return receipts.give(receipt(delivery, received), delivery.owner(), key);
  }

  private static GivenReceipt repeat(GivenReceipt given, Upload upload) {
    if (!given.packageSha256().equals(upload.sha256())) {
      throw IntakeProblems.keyReused();
    }
    return given;
  }

  private Received receive(Delivery delivery, Submission.Application application) {
    List<Part> parts = archive.keep(delivery.upload(), delivery.filing().parts());
    Instant now = clock.now();
    LocalDate filingDate = LocalDate.ofInstant(now, OfficeClock.ZONE);
    DocumentNumber documentNumber = numbers.nextReceivedOnline(filingDate);
    ApplicationNumber number = numbers.nextApplication(Right.PATENT, filingDate);
    Received received = new Received(number, documentNumber, now, filingDate, parts);
    applications.add(
        new Applications.Known(
            number, delivery.owner(), application.title(), application.claimCount()),
        now,
        filingDate);
    emit(delivery, number, "filing-received", event(delivery, application, received));
    return received;
  }

  private static FilingReceived event(
      Delivery delivery, Submission.Application application, Received received) {
    return new FilingReceived(
        received.applicationNumber().toString(),
        "patent",
        "online",
        received.date(),
        received.instant(),
        delivery.owner(),
        received.documentNumber().toString(),
        application.documentCode(),
        application.fileReference(),
        application.title(),
        application.claimCount(),
        application.applicants(),
        application.inventors(),
        application.agents(),
        application.priorityDate().orElse(null),
        application.payment(),
        application.requestItems(),
        received.parts());
  }

  private Received receive(Delivery delivery, Submission.Later later) {
    Applications.Known known =
        applications
            .lockOwn(later.applicationNumber(), delivery.owner())
            .orElseThrow(() -> unknownCase(later, delivery.upload()));
    List<Part> parts = archive.keep(delivery.upload(), delivery.filing().parts());
    Instant now = clock.now();
    LocalDate date = LocalDate.ofInstant(now, OfficeClock.ZONE);
    Received received =
        new Received(known.number(), numbers.nextReceivedOnline(date), now, date, parts);
    Integer amendedClaimCount = amendedClaimCount(known, later);
    emit(
        delivery,
        known.number(),
        "document-received",
        event(delivery, later, amendedClaimCount, received));
    return received;
  }

  private static DocumentReceived event(
      Delivery delivery,
      Submission.Later later,
      @Nullable Integer amendedClaimCount,
      Received received) {
    return new DocumentReceived(
        received.applicationNumber().toString(),
        "patent",
        received.documentNumber().toString(),
        later.documentCode(),
        received.instant(),
        received.date(),
        delivery.owner(),
        later.claimCount().orElse(null),
        later.dispatchNumber().orElse(null),
        later.payment(),
        later
            .paymentYears()
            .map(years -> new DocumentReceived.Years(years.from(), years.to()))
            .orElse(null),
        later.amendments().isEmpty()
            ? null
            : later.amendments().stream().map(DocumentReceived.Amendment::of).toList(),
        amendedClaimCount,
        received.parts());
  }

  private @Nullable Integer amendedClaimCount(Applications.Known known, Submission.Later later) {
    if (later.amendments().isEmpty()) {
      return null;
    }
    int after = ClaimCount.after(known.claimCount(), later.amendments());
    applications.setClaimCount(known.number(), after);
    return after;
  }

  private static Problem unknownCase(Submission.Later later, Upload upload) {
    return IntakeProblems.caseUnknown(
        later.applicationNumber(),
        upload.contents().document().name(),
        later.applicationNumberLine());
  }

  private void emit(Delivery delivery, ApplicationNumber number, String name, Object payload) {
    outbox.append(new OutgoingEvent(TOPIC, number.toString(), name, payload, delivery.cause()));
  }

  private static Receipt receipt(Delivery delivery, Received received) {
    return new Receipt(
        received.documentNumber().toString(),
        received.applicationNumber().toString(),
        received.documentNumber().toString(),
        delivery.filing().submission().documentCode(),
        delivery.filing().documentName(),
        received.instant(),
        received.date(),
        delivery.upload().sha256(),
        delivery.upload().bytes(),
        received.parts().stream()
            .map(
                part ->
                    new Receipt.ReceiptedPart(
                        part.name(), part.role(), part.mediaType(), part.size(), part.sha256()))
            .toList(),
        delivery.filing().findings());
  }
}

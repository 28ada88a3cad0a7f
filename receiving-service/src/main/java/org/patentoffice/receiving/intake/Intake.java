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
import org.patentoffice.kit.outbox.Cause;
import org.patentoffice.kit.outbox.Outbox;
import org.patentoffice.kit.outbox.OutgoingEvent;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.receiving.casefile.Applications;
import org.patentoffice.receiving.efiling.Examination;
import org.patentoffice.receiving.efiling.PackageExaminer;
import org.patentoffice.receiving.efiling.submission.ClaimCount;
import org.patentoffice.receiving.efiling.submission.Submission;
import org.patentoffice.receiving.event.DocumentReceived;
import org.patentoffice.receiving.event.FilingReceived;
import org.patentoffice.receiving.event.Part;
import org.patentoffice.receiving.numbering.Numbers;
import org.patentoffice.receiving.receipt.Receipt;
import org.patentoffice.receiving.receipt.Receipts;

/**
 * Receives what was examined: one transaction stores the bytes, gives the numbers, keeps the
 * receipt and appends the event, or does none of it. The instant of receipt is taken inside it.
 */
@ApplicationScoped
class Intake {
  private static final String TOPIC = "receiving.application";

  private final PackageExaminer examiner = new PackageExaminer();
  private final OfficeClock clock;
  private final Archive archive;
  private final Applications applications;
  private final Receipts receipts;
  private final Numbers numbers;
  private final Outbox outbox;

  Intake(
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

  /** Examines by the rules of today; stores nothing. */
  Examination examine(Upload upload) {
    return examiner.examine(upload.contents(), clock.today());
  }

  /**
   * Receives.
   *
   * @return the receipt; the one given before when the same owner sent the same bytes under this
   *     key
   */
  @Transactional
  Receipt receive(
      Upload upload,
      Examination.Acceptable filing,
      String owner,
      @Nullable String key,
      Cause cause) {
    if (key != null) {
      Optional<Receipts.Given> given = receipts.claimKey(owner, key);
      if (given.isPresent()) {
        return repeat(given.get(), upload);
      }
    }
    Moment moment = Moment.at(clock.now());
    return switch (filing.submission()) {
      case Submission.Application application ->
          receiveApplication(upload, filing, application, owner, key, cause, moment);
      case Submission.Later later -> receiveLater(upload, filing, later, owner, key, cause, moment);
    };
  }

  private record Moment(Instant instant, LocalDate date) {
    static Moment at(Instant now) {
      return new Moment(now, LocalDate.ofInstant(now, OfficeClock.ZONE));
    }
  }

  private static Receipt repeat(Receipts.Given given, Upload upload) {
    if (!given.packageSha256().equals(upload.sha256())) {
      throw IntakeProblems.keyReused();
    }
    return given.receipt();
  }

  private Receipt receiveApplication(
      Upload upload,
      Examination.Acceptable filing,
      Submission.Application application,
      String owner,
      @Nullable String key,
      Cause cause,
      Moment moment) {
    List<Part> parts = archive.keep(upload, filing.parts());
    DocumentNumber documentNumber = numbers.nextReceivedOnline(moment.date());
    ApplicationNumber number = numbers.nextApplication(Right.PATENT, moment.date());
    applications.add(
        new Applications.Known(number, owner, application.title(), application.claimCount()),
        moment.instant(),
        moment.date());
    emit(
        number,
        "filing-received",
        new FilingReceived(
            number.toString(),
            "patent",
            "online",
            moment.date(),
            moment.instant(),
            owner,
            documentNumber.toString(),
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
            parts),
        cause);
    return receipt(upload, filing, number, documentNumber, parts, owner, key, moment);
  }

  private Receipt receiveLater(
      Upload upload,
      Examination.Acceptable filing,
      Submission.Later later,
      String owner,
      @Nullable String key,
      Cause cause,
      Moment moment) {
    Applications.Known known =
        applications
            .lockOwn(later.applicationNumber(), owner)
            .orElseThrow(
                () ->
                    IntakeProblems.caseUnknown(
                        later.applicationNumber(),
                        upload.contents().document().name(),
                        later.applicationNumberLine()));
    List<Part> parts = archive.keep(upload, filing.parts());
    DocumentNumber documentNumber = numbers.nextReceivedOnline(moment.date());
    Integer amendedClaimCount = amendedClaimCount(known, later);
    emit(
        known.number(),
        "document-received",
        new DocumentReceived(
            known.number().toString(),
            "patent",
            documentNumber.toString(),
            later.documentCode(),
            moment.instant(),
            moment.date(),
            owner,
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
            parts),
        cause);
    return receipt(upload, filing, known.number(), documentNumber, parts, owner, key, moment);
  }

  private @Nullable Integer amendedClaimCount(Applications.Known known, Submission.Later later) {
    if (later.amendments().isEmpty()) {
      return null;
    }
    int after = ClaimCount.after(known.claimCount(), later.amendments());
    applications.setClaimCount(known.number(), after);
    return after;
  }

  private void emit(ApplicationNumber number, String name, Object payload, Cause cause) {
    outbox.append(new OutgoingEvent(TOPIC, number.toString(), name, payload, cause));
  }

  private Receipt receipt(
      Upload upload,
      Examination.Acceptable filing,
      ApplicationNumber number,
      DocumentNumber documentNumber,
      List<Part> parts,
      String owner,
      @Nullable String key,
      Moment moment) {
    Receipt receipt =
        new Receipt(
            documentNumber.toString(),
            number.toString(),
            documentNumber.toString(),
            filing.submission().documentCode(),
            filing.documentName(),
            moment.instant(),
            moment.date(),
            upload.sha256(),
            upload.bytes(),
            parts.stream()
                .map(
                    part ->
                        new Receipt.ReceiptedPart(
                            part.name(), part.role(), part.mediaType(), part.size(), part.sha256()))
                .toList(),
            filing.findings());
    receipts.keep(receipt, owner, key);
    return receipt;
  }
}

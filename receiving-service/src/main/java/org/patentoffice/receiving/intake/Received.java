package org.patentoffice.receiving.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.kit.outbox.OutgoingEvent;
import org.patentoffice.receiving.casefile.Applicants;
import org.patentoffice.receiving.casefile.Applications;
import org.patentoffice.receiving.efiling.submission.International;
import org.patentoffice.receiving.efiling.submission.Submission;
import org.patentoffice.receiving.event.DocumentReceived;
import org.patentoffice.receiving.event.FilingReceived;
import org.patentoffice.receiving.event.Part;
import org.patentoffice.receiving.receipt.Receipt;
import org.patentoffice.receiving.receipt.Receipts;

/**
 * A delivery that has its numbers.
 *
 * @param submission as it is known from now on: what another than the applicant sent may have a
 *     document code of its own
 * @param date of the instant in Tokyo; of what came on paper, the postmark day
 * @param amendedClaimCount claims after an amendment; null if nothing was amended
 */
record Received(
    Delivery delivery,
    Submission submission,
    ApplicationNumber applicationNumber,
    DocumentNumber documentNumber,
    Instant instant,
    LocalDate date,
    @Nullable Integer amendedClaimCount) {
  private static final String TOPIC = "receiving.application";

  /** What the office is told. */
  OutgoingEvent event() {
    return switch (submission) {
      case Submission.Application application -> event("filing-received", filing(application));
      case Submission.Later later -> event("document-received", document(later));
    };
  }

  private OutgoingEvent event(String name, Object payload) {
    return new OutgoingEvent(TOPIC, applicationNumber.toString(), name, payload, delivery.cause());
  }

  private FilingReceived filing(Submission.Application application) {
    return new FilingReceived(
        applicationNumber.toString(),
        application.right(),
        delivery.arrival().channel(),
        date,
        instant,
        delivery.owner(),
        documentNumber.toString(),
        application.documentCode(),
        application.fileReference(),
        application.title(),
        application.claimCount(),
        application.classes().isEmpty() ? null : application.classes(),
        application.applicants(),
        application.inventors(),
        application.agents(),
        application.priorityDate().orElse(null),
        application.payment(),
        application.requestItems(),
        delivery.arrival().sheets(),
        parts(),
        delivery.descent() == null ? null : delivery.descent().told(date),
        application.international().map(this::told).orElse(null));
  }

  /** What receiving keeps of it. */
  Applications.Entry entry(Submission.Application application) {
    Descent descent = delivery.descent();
    return new Applications.Entry(
        new Applications.Known(
            applicationNumber,
            delivery.owner(),
            application.title(),
            application.claimCount(),
            false),
        date,
        addressee(application),
        Applicants.of(application.applicants()),
        descent == null ? null : descent.original(),
        descent == null
            ? application.international().flatMap(this::internationalDate).orElse(null)
            : descent.effectiveFilingDate(date));
  }

  /** The first agent, else the first applicant. */
  private static Applications.Addressee addressee(Submission.Application application) {
    return Stream.concat(application.agents().stream(), application.applicants().stream())
        .findFirst()
        .map(
            party ->
                new Applications.Addressee(
                    party.name(), Objects.requireNonNullElse(party.address(), "")))
        .orElseGet(() -> new Applications.Addressee("", ""));
  }

  private FilingReceived.InternationalApplication told(International international) {
    return new FilingReceived.InternationalApplication(
        international.number().toString(), internationalDate(international).orElse(null));
  }

  /** No international application is younger than its entry into the national phase. */
  private Optional<LocalDate> internationalDate(International international) {
    return international.filingDate().filter(filed -> !filed.isAfter(date));
  }

  private DocumentReceived document(Submission.Later later) {
    return new DocumentReceived(
        applicationNumber.toString(),
        applicationNumber.right(),
        documentNumber.toString(),
        later.documentCode(),
        instant,
        date,
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
        delivery.arrival().sheets(),
        parts());
  }

  /** What the sender is told. */
  Receipts.Due receipt() {
    Receipt receipt =
        new Receipt(
            documentNumber.toString(),
            applicationNumber.toString(),
            documentNumber.toString(),
            submission.documentCode(),
            delivery.filing().documentName(),
            instant,
            date,
            delivery.upload().sha256(),
            delivery.upload().bytes(),
            parts().stream()
                .map(
                    part ->
                        new Receipt.ReceiptedPart(
                            part.name(), part.role(), part.mediaType(), part.size(), part.sha256()))
                .toList(),
            delivery.filing().findings());
    return new Receipts.Due(receipt, delivery.owner(), delivery.key());
  }

  private List<Part> parts() {
    return delivery.files().stream().map(Archive.Filed::part).toList();
  }
}

package org.patentoffice.receiving.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.kit.content.ContentStore;
import org.patentoffice.receiving.casefile.Applications;
import org.patentoffice.receiving.efiling.amended.AmendmentFailure;
import org.patentoffice.receiving.efiling.amended.Revision;
import org.patentoffice.receiving.receipt.Receipt;
import org.patentoffice.receiving.receipt.Receipts;

/** The text of a case: what was filed, and what the amendments since have made of it. */
@ApplicationScoped
public class CaseText {
  private static final Set<String> AMENDMENTS = Set.of("A523", "A51");

  private final Applications applications;
  private final Receipts receipts;
  private final ContentStore contents;

  CaseText(Applications applications, Receipts receipts, ContentStore contents) {
    this.applications = applications;
    this.receipts = receipts;
    this.contents = contents;
  }

  /**
   * A written amendment of the case.
   *
   * @param dismissed whether it counts as not filed: then the text knows nothing of it
   */
  public record Amendment(
      String documentNumber,
      String documentCode,
      String documentName,
      LocalDate receivedDate,
      boolean dismissed) {}

  /** What is known of a case's text. */
  public sealed interface Text {
    /** Its amendments in the order of receipt, dismissed ones included. */
    List<Amendment> amendments();
  }

  /** The text unit by unit. */
  public record Known(List<Amendment> amendments, List<Revision.Unit> units) implements Text {}

  /** Designs and trademarks have pages, but no text that is amended item by item. */
  public record Pages(List<Amendment> amendments) implements Text {}

  /**
   * An amendment has no place in the text: a person must look at it.
   *
   * @param why in English, with the item
   */
  public record Contradictory(List<Amendment> amendments, String why) implements Text {}

  /**
   * The text of the owner's case; empty if there is no such case of his.
   *
   * @param number as the user wrote it; a malformed one is no case of his
   * @param asOf only what had been received by this day; null: everything
   */
  @Transactional
  public Optional<Text> of(String number, String owner, @Nullable LocalDate asOf) {
    return parsed(number)
        .filter(parsed -> applications.findOwn(parsed, owner).isPresent())
        .map(parsed -> text(parsed, asOf));
  }

  private static Optional<ApplicationNumber> parsed(String number) {
    try {
      return Optional.of(ApplicationNumber.parse(number));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  private Text text(ApplicationNumber number, @Nullable LocalDate asOf) {
    List<Receipt> documents = receipts.ofCase(number.toString());
    List<Receipt> written =
        documents.stream()
            .filter(document -> AMENDMENTS.contains(document.documentCode()))
            .filter(document -> asOf == null || !document.receivedDate().isAfter(asOf))
            .toList();
    Set<String> dismissed = dismissed(written);
    List<Amendment> amendments =
        written.stream()
            .map(
                receipt ->
                    new Amendment(
                        receipt.documentNumber(),
                        receipt.documentCode(),
                        receipt.documentName(),
                        receipt.receivedDate(),
                        dismissed.contains(receipt.documentNumber())))
            .toList();
    Optional<byte[]> body =
        documents.stream().findFirst().flatMap(application -> part(application, "body"));
    if (body.isEmpty()) {
      return new Pages(amendments);
    }
    try {
      return new Known(amendments, Revision.of(body.get(), effective(written, dismissed)).units());
    } catch (AmendmentFailure e) {
      return new Contradictory(amendments, String.valueOf(e.getMessage()));
    }
  }

  private static Set<String> dismissed(List<Receipt> written) {
    return DismissedRow.among(written.stream().map(Receipt::documentNumber).toList());
  }

  private List<Revision.Written> effective(List<Receipt> written, Set<String> dismissed) {
    return written.stream()
        .filter(receipt -> !dismissed.contains(receipt.documentNumber()))
        .flatMap(
            receipt ->
                part(receipt, "bibliography").stream()
                    .map(xml -> new Revision.Written(receipt.documentNumber(), xml)))
        .toList();
  }

  private Optional<byte[]> part(Receipt receipt, String role) {
    return receipt.parts().stream()
        .filter(part -> part.role().equals(role))
        .findFirst()
        .map(
            part ->
                contents
                    .get(part.sha256())
                    .orElseThrow(
                        () -> new IllegalStateException("Expected the bytes of " + part.name())));
  }

  /** Notes, in the caller's transaction, that a document counts as not filed. */
  public void dismiss(String documentNumber, LocalDate effectiveOn) {
    DismissedRow row = new DismissedRow();
    row.documentNumber = documentNumber;
    row.effectiveOn = effectiveOn;
    row.persist();
  }
}

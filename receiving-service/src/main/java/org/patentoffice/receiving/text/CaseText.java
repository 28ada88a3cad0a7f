package org.patentoffice.receiving.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
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
  private final Corrections corrections;

  CaseText(
      Applications applications,
      Receipts receipts,
      ContentStore contents,
      Corrections corrections) {
    this.corrections = corrections;
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

  /**
   * Words that the office corrected ex officio (職権訂正).
   *
   * @param noticeNumber of the notice that told it
   * @param after empty if they were deleted
   * @param applied whether the text knows of it: not if it is of no part of the text, or if the
   *     words do not stand there exactly once
   */
  public record Correction(
      String noticeNumber,
      LocalDate correctedDate,
      String part,
      String item,
      String before,
      String after,
      String reason,
      boolean applied) {
    private static Correction of(Corrections.Noted noted, boolean applied) {
      return new Correction(
          noted.noticeNumber(),
          noted.correctedOn(),
          noted.part(),
          noted.item(),
          noted.before(),
          noted.after(),
          noted.reason(),
          applied);
    }
  }

  /** What is known of a case's text. */
  public sealed interface Text {
    /** Its amendments in the order of receipt, dismissed ones included. */
    List<Amendment> amendments();

    /** What the office corrected, in order. */
    List<Correction> corrections();
  }

  /** The text unit by unit. */
  public record Known(
      List<Amendment> amendments, List<Correction> corrections, List<Revision.Unit> units)
      implements Text {}

  /** Designs and trademarks have pages, but no text that is amended item by item. */
  public record Pages(List<Amendment> amendments, List<Correction> corrections) implements Text {}

  /**
   * An amendment has no place in the text: a person must look at it.
   *
   * @param why in English, with the item
   */
  public record Contradictory(List<Amendment> amendments, List<Correction> corrections, String why)
      implements Text {}

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
    List<Corrections.Noted> noted =
        corrections.of(number.toString()).stream()
            .filter(each -> asOf == null || !each.correctedOn().isAfter(asOf))
            .toList();
    List<Correction> notApplied = noted.stream().map(each -> Correction.of(each, false)).toList();
    if (body.isEmpty()) {
      return new Pages(amendments, notApplied);
    }
    try {
      Revision revision = Revision.of(body.get(), steps(written, dismissed, noted));
      return new Known(
          amendments,
          noted.stream()
              .map(each -> Correction.of(each, !revision.withoutPlace().contains(each.step())))
              .toList(),
          revision.units());
    } catch (AmendmentFailure e) {
      return new Contradictory(amendments, notApplied, String.valueOf(e.getMessage()));
    }
  }

  /** By day; of one day, what was received before what the office did. */
  private List<Revision.Step> steps(
      List<Receipt> written, Set<String> dismissed, List<Corrections.Noted> noted) {
    List<Revision.Step> steps = new ArrayList<>();
    int next = 0;
    for (Receipt receipt : written) {
      for (; next < noted.size(); next++) {
        if (!noted.get(next).correctedOn().isBefore(receipt.receivedDate())) {
          break;
        }
        steps.add(noted.get(next).step());
      }
      if (!dismissed.contains(receipt.documentNumber())) {
        part(receipt, "bibliography")
            .ifPresent(xml -> steps.add(new Revision.Written(receipt.documentNumber(), xml)));
      }
    }
    noted.subList(next, noted.size()).forEach(each -> steps.add(each.step()));
    return steps;
  }

  private static Set<String> dismissed(List<Receipt> written) {
    return DismissedRow.among(written.stream().map(Receipt::documentNumber).toList());
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

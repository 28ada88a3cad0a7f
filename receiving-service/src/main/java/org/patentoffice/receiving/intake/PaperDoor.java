package org.patentoffice.receiving.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.kit.outbox.Cause;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.receiving.casefile.Applications;
import org.patentoffice.receiving.efiling.Examination;
import org.patentoffice.receiving.efiling.PackageExaminer;
import org.patentoffice.receiving.efiling.SubmittedPackage.SubmittedFile;
import org.patentoffice.receiving.efiling.finding.Finding;
import org.patentoffice.receiving.receipt.Receipts;

/**
 * The door for what came on paper and has been keyed: the same rules, the same conversion, the same
 * reception as for what is filed online.
 */
@ApplicationScoped
public class PaperDoor {
  private final PackageExaminer examiner = new PackageExaminer();
  private final OfficeClock clock;
  private final Reception reception;
  private final Archive archive;
  private final Originals originals;
  private final Copies copies;
  private final Clerk clerk;
  private final Receipts receipts;

  PaperDoor(
      OfficeClock clock,
      Reception reception,
      Archive archive,
      Originals originals,
      Copies copies,
      Clerk clerk,
      Receipts receipts) {
    this.originals = originals;
    this.copies = copies;
    this.receipts = receipts;
    this.clock = clock;
    this.reception = reception;
    this.archive = archive;
    this.clerk = clerk;
  }

  /**
   * A keyed document.
   *
   * @param number its document number; the key under which it is received once
   * @param filingDate postmark day, else day of arrival (Patent Act Art. 19)
   * @param sheets counted from the scan: the digitisation fee is by the sheet
   * @param document the manuscript, in Shift_JIS
   * @param pictures that it names
   * @param distinct whether somebody has said that it is no copy of what was filed online
   */
  public record PaperFiling(
      DocumentNumber number,
      LocalDate filingDate,
      int sheets,
      SubmittedFile document,
      List<SubmittedFile> pictures,
      boolean distinct) {

    private List<SubmittedFile> files() {
      List<SubmittedFile> files = new ArrayList<>();
      files.add(document);
      files.addAll(pictures);
      return files;
    }
  }

  /** What became of it. */
  public sealed interface Outcome {}

  /** It is received, under its own document number; the same however often it is asked. */
  public record Received(ApplicationNumber applicationNumber) implements Outcome {}

  /** It looks like an application that was filed online; nothing is stored. */
  public record LooksLike(ApplicationNumber applicationNumber) implements Outcome {}

  /** It has errors; nothing is stored. */
  public record Refused(List<Finding> findings) implements Outcome {}

  /**
   * Receives it, once.
   *
   * @throws org.patentoffice.kit.problem.Problem {@code busy} or {@code outcome-unknown}: ask again
   */
  public Outcome receive(PaperFiling filing, Cause cause) {
    Upload upload = Upload.ofFiles(filing.files());
    Receipts.Key key =
        new Receipts.Key(Applications.ON_PAPER + filing.number(), filing.number().toString());
    if (reception.givenBefore(upload, key).isEmpty()) {
      switch (examiner.examine(upload.contents(), clock.today())) {
        case Examination.Refused refused -> {
          return new Refused(refused.findings());
        }
        case Examination.Acceptable acceptable -> {
          Optional<ApplicationNumber> alike =
              filing.distinct() ? Optional.empty() : copies.original(acceptable.submission());
          if (alike.isPresent()) {
            return new LooksLike(alike.get());
          }
          Optional<Descent> descent =
              originals.of(acceptable.submission(), key.owner(), filing.document().name());
          clerk.receive(
              new Delivery(
                  upload,
                  Originals.remarked(acceptable, descent),
                  archive.prepare(upload, acceptable.parts()),
                  new Arrival.OnPaper(filing.number(), filing.filingDate(), filing.sheets()),
                  descent.orElse(null),
                  key.owner(),
                  key.key(),
                  cause));
        }
      }
    }
    return new Received(
        receipts
            .lineUnder(key)
            .map(line -> ApplicationNumber.parse(line.applicationNumber()))
            .orElseThrow());
  }
}

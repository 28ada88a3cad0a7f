package org.patentoffice.receiving.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentoffice.kit.outbox.Cause;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.receiving.efiling.Examination;
import org.patentoffice.receiving.efiling.PackageExaminer;
import org.patentoffice.receiving.efiling.submission.Submission;
import org.patentoffice.receiving.receipt.GivenReceipt;
import org.patentoffice.receiving.receipt.Receipts;

/** Examines what was sent, outside any transaction, and has it received if nothing is wrong. */
@ApplicationScoped
public class Intake {
  private final PackageExaminer examiner = new PackageExaminer();
  private final OfficeClock clock;
  private final Reception reception;
  private final Archive archive;
  private final Originals originals;
  private final Clerk clerk;

  Intake(
      OfficeClock clock, Reception reception, Archive archive, Originals originals, Clerk clerk) {
    this.originals = originals;
    this.clock = clock;
    this.reception = reception;
    this.archive = archive;
    this.clerk = clerk;
  }

  /**
   * Examines by the rules of today; stores nothing.
   *
   * @throws org.patentoffice.kit.problem.Problem {@code case-unknown} as {@link #file} would
   */
  public Examination check(Upload upload, String owner) {
    Examination examination = examine(upload);
    if (examination instanceof Examination.Acceptable acceptable) {
      if (acceptable.submission() instanceof Submission.Later later) {
        reception.requireOwnCase(later, owner, upload);
      }
      return Originals.remarked(acceptable, descent(acceptable, owner, upload));
    }
    return examination;
  }

  /**
   * Files.
   *
   * @return the receipt; the one given before when the same owner sent the same bytes under this
   *     key, whatever the rules are today
   * @throws org.patentoffice.kit.problem.Problem when it is refused; nothing is stored then
   */
  public GivenReceipt file(Upload upload, String owner, @Nullable String key, Cause cause) {
    Optional<GivenReceipt> given =
        key == null
            ? Optional.empty()
            : reception.givenBefore(upload, new Receipts.Key(owner, key));
    return given.orElseGet(
        () ->
            switch (examine(upload)) {
              case Examination.Refused refused -> throw IntakeProblems.refused(refused.findings());
              case Examination.Acceptable acceptable -> {
                Optional<Descent> descent = descent(acceptable, owner, upload);
                yield clerk.receive(
                    new Delivery(
                        upload,
                        Originals.remarked(acceptable, descent),
                        archive.prepare(upload, acceptable.parts()),
                        new Arrival.Online(),
                        descent.orElse(null),
                        owner,
                        key,
                        cause));
              }
            });
  }

  private Optional<Descent> descent(
      Examination.Acceptable acceptable, String owner, Upload upload) {
    return originals.of(acceptable.submission(), owner, upload.contents().document().name());
  }

  private Examination examine(Upload upload) {
    return examiner.examine(upload.contents(), clock.today());
  }
}

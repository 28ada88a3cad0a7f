package org.patentoffice.receiving.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.patentoffice.kit.outbox.Cause;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.receiving.draft.Draft;
import org.patentoffice.receiving.draft.Drafts;
import org.patentoffice.receiving.intake.Door;
import org.patentoffice.receiving.intake.Intake;
import org.patentoffice.receiving.intake.Upload;
import org.patentoffice.receiving.receipt.GivenReceipt;
import org.patentoffice.receiving.receipt.Receipts;

/**
 * What becomes of an upload of which every byte is there: a filing, or a draft of the same id. Both
 * have the Idempotency-Key of that id, so that it is filed once on whatever way.
 */
@ApplicationScoped
public class FinishedUploads {
  private final Uploads uploads;
  private final Door door;
  private final Intake intake;
  private final Drafts drafts;
  private final Receipts receipts;

  FinishedUploads(Uploads uploads, Door door, Intake intake, Drafts drafts, Receipts receipts) {
    this.uploads = uploads;
    this.door = door;
    this.intake = intake;
    this.drafts = drafts;
    this.receipts = receipts;
  }

  /**
   * Files it and deletes it.
   *
   * @return the receipt; the one given before if it was filed before
   * @throws org.patentoffice.kit.problem.Problem when it is not complete or is refused; it waits on
   */
  GivenReceipt file(UUID id, String owner, Cause cause) {
    Optional<PendingUpload> upload = uploads.own(id, owner);
    if (upload.isEmpty()) {
      // It goes only after its receipt is there.
      return given(id, owner).orElseThrow(() -> UploadProblems.unknown(id.toString()));
    }
    try {
      GivenReceipt receipt =
          look(
              upload.get(),
              contents -> intake.file(contents, owner, Draft.idempotencyKey(id), cause));
      uploads.delete(id, owner);
      return receipt;
    } catch (Problem problem) {
      // Another may have filed it, and with it deleted it, while this one was about to read it.
      return given(id, owner).orElseThrow(() -> problem);
    }
  }

  private Optional<GivenReceipt> given(UUID id, String owner) {
    Receipts.Key key = new Receipts.Key(owner, Draft.idempotencyKey(id));
    return Optional.ofNullable(receipts.under(List.of(key)).get(key));
  }

  /**
   * Looks at what has come.
   *
   * @throws org.patentoffice.kit.problem.Problem {@code upload-incomplete}, {@code upload-checksum}
   *     if the whole is not what its sender announced, or what the door says of a package
   */
  public <T> T look(PendingUpload upload, Function<Upload, T> work) {
    if (!upload.isComplete()) {
      throw UploadProblems.incomplete(upload);
    }
    return door.takeZip(
        new Pieces(uploads, upload.id()),
        contents -> {
          if (upload
              .metadata()
              .sha256()
              .filter(stated -> !stated.equalsIgnoreCase(contents.sha256()))
              .isPresent()) {
            throw UploadProblems.wrongDigest();
          }
          return work.apply(contents);
        });
  }

  /**
   * Keeps it as a draft instead, in one transaction.
   *
   * @return false if it has become one already, or is no more
   */
  @Transactional
  public boolean keep(PendingUpload upload, String owner, String documentName, Upload contents) {
    boolean first = uploads.delete(upload.id(), owner);
    if (first) {
      drafts.keep(upload.id(), owner, upload.name(), documentName, contents);
    }
    return first;
  }
}

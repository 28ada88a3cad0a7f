package org.patentoffice.receiving.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentoffice.kit.outbox.Cause;
import org.patentoffice.receiving.efiling.Examination;
import org.patentoffice.receiving.efiling.submission.Submission;
import org.patentoffice.receiving.receipt.Receipts;

/**
 * An examined package, ready to be received.
 *
 * @param files its originals and what was made of them
 * @param arrival the way by which it came
 * @param descent from what an application comes; null if from nothing
 * @param owner username of who sent it
 * @param key the sender's Idempotency-Key
 */
record Delivery(
    Upload upload,
    Examination.Acceptable filing,
    List<Archive.Filed> files,
    Arrival arrival,
    @Nullable Descent descent,
    String owner,
    @Nullable String key,
    Cause cause) {

  Submission submission() {
    return filing.submission();
  }

  /** The key among all keys of all owners. */
  Optional<Receipts.Key> ownKey() {
    return Optional.ofNullable(key).map(value -> new Receipts.Key(owner, value));
  }

  /** What no other delivery of the same transaction may be about: its key and its case. */
  Set<Object> subjects() {
    Set<Object> subjects = new HashSet<>();
    ownKey().ifPresent(subjects::add);
    if (submission() instanceof Submission.Later later) {
      subjects.add(later.applicationNumber());
    }
    return subjects;
  }

  /** What of it is kept, in bytes. */
  long bytes() {
    return files.stream().mapToLong(file -> file.part().size()).sum();
  }
}

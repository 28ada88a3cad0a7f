package org.patentoffice.receiving.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.patentoffice.kit.content.ContentStore;
import org.patentoffice.kit.content.ContentStore.Content;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.kit.timer.Timers;
import org.patentoffice.receiving.batch.Batches.Batch;
import org.patentoffice.receiving.batch.Batches.HeldPart;
import org.patentoffice.receiving.batch.domain.Part;
import org.patentoffice.receiving.desk.Scanning;
import org.patentoffice.receiving.desk.Scanning.Trouble;
import org.patentoffice.receiving.scan.ScanReader;

/**
 * Takes batches, has them read and splits them. A batch is kept before anything is read of it; its
 * pages are read some at a time, each time in a transaction of its own, by a timer that fires until
 * all are read. So a crash costs the pages of one step, which are read again.
 */
@ApplicationScoped
class BatchIntake {
  static final String READING = "desk-batch";

  private final Batches batches;
  private final Scanning scanning;
  private final ScanReader scans;
  private final ContentStore contents;
  private final Timers timers;
  private final OfficeClock clock;
  private final BatchLimits limits;

  BatchIntake(
      Batches batches,
      Scanning scanning,
      ScanReader scans,
      ContentStore contents,
      Timers timers,
      OfficeClock clock,
      BatchLimits limits) {
    this.batches = batches;
    this.scanning = scanning;
    this.scans = scans;
    this.contents = contents;
    this.timers = timers;
    this.clock = clock;
    this.limits = limits;
  }

  /** Where a batch comes from. */
  enum Source {
    UPLOAD("upload"),
    FOLDER("folder");

    private final String text;

    Source(String text) {
      this.text = text;
    }
  }

  /** A batch, and whether it was here before. */
  record Taken(Batch batch, boolean isNew) {}

  /**
   * Keeps a scanned file. The same bytes again are the same batch.
   *
   * @throws org.patentoffice.kit.problem.Problem {@code scan-unreadable}; then nothing is kept
   */
  @Transactional
  Taken take(String fileName, byte[] bytes, Source source, String by) {
    ScanReader.Kind kind = scans.kind(fileName, bytes, limits.maxPages());
    Content file = contents.content(bytes, kind.mediaType());
    contents.putAll(List.of(file));
    String sha256 = file.ref().sha256();
    Optional<Long> number = batches.add(fileName, source.text, sha256, kind.pages(), by);
    number.ifPresent(added -> timers.schedule(READING, Long.toString(added), clock.now(), null));
    return new Taken(batches.ofScan(sha256).orElseThrow(), number.isPresent());
  }

  /** Reads some pages more, in the current transaction; after the last it splits. */
  void readOn(long number) {
    Batch batch = batches.lock(number).orElseThrow();
    if (!batch.state().equals("reading")) {
      return;
    }
    int many = Math.min(limits.pagesAtOnce(), batch.pages() - batch.pagesRead());
    byte[] bytes = contents.get(batches.scan(number)).orElseThrow();
    BatchPages pages = new BatchPages(number, batches, contents);
    scans.pages(batch.fileName(), bytes, batch.pagesRead(), many, pages);
    if (batch.pagesRead() + many < batch.pages()) {
      timers.schedule(READING, Long.toString(number), clock.now(), null);
    } else {
      split(number);
    }
  }

  /** A page of it cannot be read; the file is kept, and must be scanned again. */
  void failed(long number, String whyEn, String whyJa) {
    batches.failed(number, whyEn, whyJa);
  }

  private void split(long number) {
    int index = 1;
    for (Part part : Part.split(batches.labels(number))) {
      Optional<Trouble> trouble = scanning.attach(part.label(), batches.pages(number, part), false);
      batches.part(number, index, part, trouble);
      index++;
    }
    batches.split(number);
  }

  /**
   * Decides about a part that was held.
   *
   * @param attach whether the pages are the envelope's all the same; else they are set aside
   * @throws org.patentoffice.kit.problem.Problem {@code conflict} if nothing is to be decided, or
   *     if more is wrong than the number of sheets
   */
  @Transactional
  void decide(long number, int index, boolean attach, String by, String reason) {
    HeldPart held =
        batches.lockPart(number, index).orElseThrow(() -> BatchProblems.noPart(number, index));
    if (!held.state().equals("held")) {
      throw BatchProblems.notHeld(number, index);
    }
    Part part = held.part();
    if (!attach) {
      batches.decided(number, index, null, by, reason);
      return;
    }
    Optional<Trouble> trouble = scanning.attach(part.label(), batches.pages(number, part), true);
    if (trouble.isPresent()) {
      throw BatchProblems.cannotAttach(Batches.name(trouble.get()));
    }
    batches.decided(number, index, Objects.requireNonNull(part.label()).number(), by, reason);
  }
}

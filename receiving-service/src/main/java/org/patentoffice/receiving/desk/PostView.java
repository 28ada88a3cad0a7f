package org.patentoffice.receiving.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentoffice.receiving.mailbox.PrintQueue;

/**
 * What the page of the post shows.
 *
 * @param late whether something waits that should have gone before today
 */
record PostView(
    long waiting,
    @Nullable LocalDate oldest,
    boolean late,
    int mostDocuments,
    List<BatchView> batches) {
  record BatchView(
      long number,
      long documents,
      String madeAt,
      String madeBy,
      @Nullable String postedAt,
      @Nullable String postedBy) {
    static BatchView of(PrintQueue.Batch batch) {
      Instant postedAt = batch.postedAt();
      return new BatchView(
          batch.number(),
          batch.documents(),
          DeskPages.minute(batch.madeAt()),
          batch.madeBy(),
          postedAt == null ? null : DeskPages.minute(postedAt),
          batch.postedBy());
    }
  }

  static PostView of(PrintQueue queue, LocalDate today) {
    PrintQueue.Waiting waiting = queue.waiting();
    LocalDate oldest = waiting.oldest();
    return new PostView(
        waiting.documents(),
        oldest,
        oldest != null && oldest.isBefore(today),
        queue.mostDocuments(),
        queue.batches().stream().map(BatchView::of).toList());
  }
}

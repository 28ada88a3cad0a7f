package org.patentoffice.legalstatus.feed;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** The newest position that can be read, as far as this instance knows. */
@ApplicationScoped
class Head {
  private final AtomicLong position = new AtomicLong();
  private final BroadcastProcessor<Long> moves = BroadcastProcessor.create();

  /** It never goes back. */
  void moveTo(long newest) {
    if (position.getAndAccumulate(newest, Math::max) < newest) {
      moves.onNext(newest);
    }
  }

  /**
   * The head as soon as it is beyond a position, or, unmoved, when the patience ends. It listens
   * first and looks then, so that no move is missed.
   */
  Uni<Long> beyond(long known, Duration patience) {
    return Multi.createBy()
        .merging()
        .streams(moves, Multi.createFrom().item(position::get))
        .filter(newest -> newest > known)
        .toUni()
        .ifNoItem()
        .after(patience)
        .recoverWithItem(position::get);
  }
}

package org.patentoffice.legalstatus.rebuild;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Folds the parts of a slice, some at a time, while the next slice is read: at most two slices are
 * on disk. The first failure ends it. Not thread-safe.
 */
final class Folding implements AutoCloseable {
  private final ExecutorService folders;
  private final List<Future<?>> parts = new ArrayList<>();
  private @Nullable Spill spill;

  /**
   * @param folders so many parts are folded at a time
   */
  Folding(int folders) {
    this.folders =
        Executors.newFixedThreadPool(
            folders, Thread.ofPlatform().name("legal-status-fold-", 0).daemon().factory());
  }

  /**
   * Begins with a slice once the one before is done; closes its records when it is done itself.
   *
   * @throws IllegalStateException if a part of the slice before could not be folded
   */
  void next(Spill slice, int partsOfSlice, IntConsumer fold) {
    try {
      end();
    } catch (RuntimeException e) {
      slice.close();
      throw e;
    }
    spill = slice;
    for (int part = 0; part < partsOfSlice; part++) {
      int one = part;
      parts.add(folders.submit(() -> fold.accept(one)));
    }
  }

  /**
   * Waits for the slice that is being folded.
   *
   * @throws IllegalStateException if a part of it could not be folded
   */
  void end() {
    try {
      for (Future<?> part : parts) {
        part.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("A part could not be rebuilt: " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The rebuild was interrupted", e);
    }
    parts.clear();
    forget();
  }

  private void forget() {
    if (spill != null) {
      spill.close();
      spill = null;
    }
  }

  /** Ends what still folds, if it has failed elsewhere. */
  @Override
  public void close() {
    folders.shutdownNow();
    folders.close();
    forget();
  }
}

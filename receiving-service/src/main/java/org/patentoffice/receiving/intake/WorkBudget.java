package org.patentoffice.receiving.intake;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Keeps the packages in work at once within the memory there is; they wait in order. */
final class WorkBudget {
  private final IntakeLimits limits;
  private final int maxBytes;
  private final Semaphore bytes;

  WorkBudget(IntakeLimits limits, int maxBytes) {
    this.limits = limits;
    this.maxBytes = maxBytes;
    this.bytes = new Semaphore(maxBytes, true);
  }

  /** Works on a package of this size when there is room for it. */
  <T> T within(long packageBytes, Supplier<T> work) {
    int share = Math.clamp(packageBytes, limits.minBytesPerPackage(), maxBytes);
    try {
      if (!bytes.tryAcquire(share, limits.maxWaitSeconds(), TimeUnit.SECONDS)) {
        throw IntakeProblems.busy();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw IntakeProblems.busy();
    }
    try {
      return work.get();
    } finally {
      bytes.release(share);
    }
  }
}

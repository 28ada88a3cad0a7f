package org.patentoffice.receiving.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Keeps the packages in work at once within the memory there is; they wait in order. */
@ApplicationScoped
class WorkBudget {
  private final IntakeLimits limits;
  private final Semaphore bytes;

  WorkBudget(IntakeLimits limits) {
    this.limits = limits;
    this.bytes = new Semaphore(limits.maxBytesInWork(), true);
  }

  /** Works on a package of this size when there is room for it. */
  <T> T within(long packageBytes, Supplier<T> work) {
    int share = Math.clamp(packageBytes, limits.minBytesPerPackage(), limits.maxBytesInWork());
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

package org.patentoffice.journeys.bench.measure;

import java.util.concurrent.locks.LockSupport;

/** An open-loop pace: the n-th unit starts at n/rate, whether or not the ones before are done. */
public final class Pace {
  private final long startNanos = System.nanoTime();
  private final double nanosPerUnit;
  private long units;

  /** Starts now. */
  public Pace(double perSecond) {
    this.nanosPerUnit = 1e9 / perSecond;
  }

  /**
   * Waits for the next unit's time.
   *
   * @return the nanosecond at which it was due
   */
  public long awaitNext() {
    long due = startNanos + (long) (units++ * nanosPerUnit);
    for (long rest = due - System.nanoTime(); rest > 0; rest = due - System.nanoTime()) {
      LockSupport.parkNanos(rest);
    }
    return due;
  }
}

package org.patentoffice.journeys.bench.receiving;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.SynchronizedHistogram;
import org.patentoffice.journeys.bench.measure.Pace;

/** The same load for both contenders: {@value #CONNECTIONS} that each do one thing at a time. */
final class Load {
  static final int CONNECTIONS = 16;
  private static final long LONGEST_MICROS = 120_000_000;
  private static final long NANOS_PER_MICRO = 1_000;

  private Load() {}

  /** What is done the n-th time. */
  interface Work {
    void run(int n) throws Exception;
  }

  /**
   * Each connection goes on when it is answered.
   *
   * @return how many per second
   */
  static double closed(int times, Work work) throws Exception {
    AtomicInteger next = new AtomicInteger();
    long start = System.nanoTime();
    List<Future<?>> connections = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS)) {
      for (int i = 0; i < CONNECTIONS; i++) {
        connections.add(
            threads.submit(
                () -> {
                  for (int n = next.getAndIncrement(); n < times; n = next.getAndIncrement()) {
                    work.run(n);
                  }
                  return null;
                }));
      }
    }
    for (Future<?> connection : connections) {
      connection.get();
    }
    return times / ((System.nanoTime() - start) / 1e9);
  }

  /**
   * The n-th is due at n/rate; it waits for a free connection if need be, and that counts.
   *
   * @return microseconds from due to done
   */
  static Histogram open(int times, double perSecond, Work work) throws Exception {
    Histogram micros = new SynchronizedHistogram(LONGEST_MICROS, 3);
    List<Future<?>> done = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS)) {
      Pace pace = new Pace(perSecond);
      for (int i = 0; i < times; i++) {
        int n = i;
        long due = pace.awaitNext();
        done.add(
            threads.submit(
                () -> {
                  work.run(n);
                  micros.recordValue((System.nanoTime() - due) / NANOS_PER_MICRO);
                  return null;
                }));
      }
    }
    for (Future<?> each : done) {
      each.get();
    }
    return micros;
  }
}

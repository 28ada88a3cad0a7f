package org.patentoffice.journeys.bench.ledger;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.patentoffice.journeys.bench.measure.Pace;

/** Asks a server over {@value #CONNECTIONS} kept-alive connections. */
final class HttpLoad implements AutoCloseable {
  static final int CONNECTIONS = 16;
  private static final int OK = 200;
  private static final long LONGEST_MICROS = 60_000_000;
  private static final long NANOS_PER_MICRO = 1_000;
  private static final int DRAIN_SECONDS = 60;

  private final Vertx vertx =
      Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1).setWorkerPoolSize(1));
  private final HttpClient client;

  HttpLoad(int port) {
    client =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setDefaultHost("127.0.0.1")
                .setDefaultPort(port)
                .setMaxPoolSize(CONNECTIONS)
                .setKeepAlive(true)
                .setMaxWaitQueueSize(-1));
  }

  /**
   * What the server answered.
   *
   * @param micros from the moment a request was due to its last byte
   */
  record Result(long answers, long failures, double seconds, Histogram micros) {
    double perSecond() {
      return answers / seconds;
    }
  }

  /** As fast as it answers: the next request of a connection follows its answer. */
  Result closedLoop(Supplier<String> paths, Duration duration) throws InterruptedException {
    Tally tally = new Tally(CONNECTIONS);
    long end = tally.startNanos + duration.toNanos();
    for (int i = 0; i < CONNECTIONS; i++) {
      again(paths, end, tally);
    }
    return tally.result();
  }

  private void again(Supplier<String> paths, long end, Tally tally) {
    if (System.nanoTime() > end) {
      tally.open.countDown();
    } else {
      long due = System.nanoTime();
      ask(paths.get(), due, tally, () -> again(paths, end, tally));
    }
  }

  /** At a given pace, whether or not earlier answers have come. */
  Result openLoop(Supplier<String> paths, double perSecond, Duration duration)
      throws InterruptedException {
    int requests = (int) (perSecond * duration.toSeconds());
    Tally tally = new Tally(requests);
    Pace pace = new Pace(perSecond);
    for (int i = 0; i < requests; i++) {
      ask(paths.get(), pace.awaitNext(), tally, tally.open::countDown);
    }
    return tally.result();
  }

  private void ask(String path, long due, Tally tally, Runnable then) {
    client
        .request(HttpMethod.GET, path)
        .compose(
            request ->
                request
                    .putHeader("Accept", "application/json, text/plain")
                    .send()
                    .compose(answer -> answer.body().map(body -> answer.statusCode() == OK)))
        .onComplete(
            outcome -> {
              tally.add(due, outcome.succeeded() && outcome.result());
              then.run();
            });
  }

  @Override
  public void close() {
    client.close();
    vertx.close();
  }

  private static final class Tally {
    private final long startNanos = System.nanoTime();
    private final CountDownLatch open;
    private final AtomicLong answers = new AtomicLong();
    private final AtomicLong failures = new AtomicLong();
    private final Histogram micros = new ConcurrentHistogram(LONGEST_MICROS, 3);

    Tally(int open) {
      this.open = new CountDownLatch(open);
    }

    void add(long due, boolean ok) {
      (ok ? answers : failures).incrementAndGet();
      micros.recordValue(Math.min(LONGEST_MICROS, (System.nanoTime() - due) / NANOS_PER_MICRO));
    }

    Result result() throws InterruptedException {
      if (!open.await(DRAIN_SECONDS * 10L, TimeUnit.SECONDS)) {
        throw new IllegalStateException("The server stopped answering");
      }
      return new Result(
          answers.get(), failures.get(), (System.nanoTime() - startNanos) / 1e9, micros);
    }
  }
}

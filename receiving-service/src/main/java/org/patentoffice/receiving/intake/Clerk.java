package org.patentoffice.receiving.intake;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.patentoffice.receiving.receipt.GivenReceipt;

/**
 * Has received together whatever waits, in one transaction, and answers each after its commit. Who
 * comes alone does not wait for others. If a transaction fails, each of its deliveries is tried by
 * itself; if it is not known whether it was committed, that is found out first (docs/adr/0030).
 */
@Startup
@ApplicationScoped
class Clerk {
  /** How many deliveries wait at most; more are asked to come again. */
  static final int MAX_WAITING = 256;

  /** How many share a transaction at most. */
  static final int MAX_TOGETHER = 64;

  /** How much is kept in one transaction at most, unless a single delivery is larger. */
  static final long MAX_BYTES_TOGETHER = 8L << 20;

  /** How long anybody waits for an answer. */
  static final Duration MAX_WAIT = Duration.ofSeconds(60);

  private static final Logger LOG = Logger.getLogger(Clerk.class);

  private final Reception reception;
  private final DistributionSummary together;
  private final LinkedBlockingDeque<Waiting> waiting = new LinkedBlockingDeque<>(MAX_WAITING);
  private final ExecutorService desk =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("reception").daemon().factory());

  Clerk(Reception reception, MeterRegistry meters) {
    this.reception = reception;
    this.together =
        DistributionSummary.builder("office.filings.together")
            .description("Deliveries that shared a transaction")
            .register(meters);
    Gauge.builder("office.filings.waiting", waiting, LinkedBlockingDeque::size)
        .description("Deliveries that wait for a transaction")
        .register(meters);
  }

  private record Waiting(Delivery delivery, CompletableFuture<GivenReceipt> answer) {}

  /**
   * Receives it, together with what else waits.
   *
   * @throws org.patentoffice.kit.problem.Problem {@code busy} when too many wait; {@code
   *     outcome-unknown} when the office cannot tell what became of it
   */
  GivenReceipt receive(Delivery delivery) {
    Waiting one = new Waiting(delivery, new CompletableFuture<>());
    if (!waiting.offer(one)) {
      throw IntakeProblems.busy();
    }
    try {
      desk.execute(this::serve);
      return one.answer().get(MAX_WAIT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException thrown
          ? thrown
          : new IllegalStateException(e.getCause());
    } catch (RejectedExecutionException | TimeoutException e) {
      throw waiting.remove(one) ? IntakeProblems.busy() : IntakeProblems.outcomeUnknown();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw waiting.remove(one) ? IntakeProblems.busy() : IntakeProblems.outcomeUnknown();
    }
  }

  /** There are never fewer calls to come than deliveries that wait. */
  private void serve() {
    List<Waiting> some = takeTogether();
    if (!some.isEmpty()) {
      together.record(some.size());
      try {
        attempt(some);
      } catch (RuntimeException | Error e) {
        some.forEach(one -> one.answer().completeExceptionally(e));
        throw e;
      }
    }
  }

  /** The first that waits and those after it that are about something else. */
  private List<Waiting> takeTogether() {
    List<Waiting> taken = new ArrayList<>();
    Set<Object> subjects = new HashSet<>();
    long bytes = 0;
    Iterator<Waiting> each = waiting.iterator();
    while (each.hasNext() && taken.size() < MAX_TOGETHER) {
      Waiting one = each.next();
      bytes += one.delivery().bytes();
      if (!taken.isEmpty() && bytes > MAX_BYTES_TOGETHER) {
        break;
      }
      Set<Object> its = one.delivery().subjects();
      boolean free = Collections.disjoint(subjects, its);
      // Whoever comes after it about the same thing is not taken before it.
      subjects.addAll(its);
      if (free) {
        each.remove();
        taken.add(one);
      }
    }
    return taken;
  }

  private void attempt(List<Waiting> some) {
    List<Delivery> deliveries = some.stream().map(Waiting::delivery).toList();
    List<Reception.Outcome> written = new ArrayList<>();
    try {
      QuarkusTransaction.requiringNew().run(() -> written.addAll(reception.receive(deliveries)));
      answer(some, written);
    } catch (RuntimeException e) {
      if (written.isEmpty()) {
        notReceived(some, e);
      } else {
        commitFailed(some, written, e);
      }
    }
  }

  private static void answer(List<Waiting> some, List<Reception.Outcome> outcomes) {
    for (int i = 0; i < some.size(); i++) {
      CompletableFuture<GivenReceipt> answer = some.get(i).answer();
      switch (outcomes.get(i)) {
        case Reception.New now -> answer.complete(now.receipt());
        case Reception.Repeat before -> answer.complete(before.receipt());
        case Reception.Refused refused -> answer.completeExceptionally(refused.problem());
      }
    }
  }

  private void notReceived(List<Waiting> some, RuntimeException why) {
    if (some.size() == 1) {
      some.getFirst().answer().completeExceptionally(why);
    } else {
      LOG.infof("%d deliveries are received one by one: %s", some.size(), why.getMessage());
      some.forEach(one -> attempt(List.of(one)));
    }
  }

  private void commitFailed(
      List<Waiting> some, List<Reception.Outcome> outcomes, RuntimeException why) {
    try {
      if (reception.wasCommitted(outcomes)) {
        answer(some, outcomes);
      } else {
        some.forEach(one -> one.answer().completeExceptionally(why));
      }
    } catch (RuntimeException away) {
      why.addSuppressed(away);
      LOG.warn("It is not known whether deliveries were received", why);
      some.forEach(one -> one.answer().completeExceptionally(IntakeProblems.outcomeUnknown()));
    }
  }

  @PreDestroy
  void close() {
    desk.close();
  }
}

package org.patentoffice.embedded.connect;

import io.debezium.connector.base.QueueProvider;
import io.debezium.pipeline.Sizeable;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Debezium's in-memory queue, made to rest where the default one burns a processor.
 *
 * <p>Debezium 3.7 waits for events in whole milliseconds: when less than one is left of {@code
 * poll.interval.ms} it asks the empty queue for its size again and again. With six connectors at 5
 * ms that is most of a core doing nothing. This queue notices the third such question in a row and
 * sleeps through the rest of the millisecond. It is chosen by {@code queue.provider.type=patient};
 * order, capacity and blocking stay Debezium's own. All calls come under Debezium's queue lock.
 */
public final class PatientQueue implements QueueProvider<Sizeable> {

  /** Questions that Debezium asks right after it has waited, before it would start to spin. */
  private static final int CALLS_AFTER_WAIT = 2;

  /** Questions at the start of the next poll: not a sign of spinning. */
  private static final int CALLS_OF_NEXT_POLL = 4;

  private static final long MILLISECOND_NANOS = TimeUnit.MILLISECONDS.toNanos(1);

  private final Queue<Sizeable> queue = new ArrayDeque<>();
  private long lastEmptyNanos = System.nanoTime();
  private int emptyCalls;

  @Override
  public String name() {
    return "patient";
  }

  @Override
  public void configure(Map<String, ?> properties) {}

  @Override
  public void enqueue(Sizeable event) {
    emptyCalls = 0;
    queue.add(event);
  }

  @Override
  @SuppressWarnings("NullAway") // the interface is not annotated: null means empty
  public @Nullable Sizeable poll() {
    return queue.poll();
  }

  @Override
  public int size() {
    if (queue.isEmpty()) {
      rest();
    }
    return queue.size();
  }

  private void rest() {
    long now = System.nanoTime();
    emptyCalls = now - lastEmptyNanos >= MILLISECOND_NANOS ? 1 : emptyCalls + 1;
    if (emptyCalls > CALLS_AFTER_WAIT) {
      LockSupport.parkNanos(MILLISECOND_NANOS / 2);
      now = System.nanoTime();
      emptyCalls = -CALLS_OF_NEXT_POLL;
    }
    lastEmptyNanos = now;
  }
}

package org.patentoffice.embedded.connect;

import static org.assertj.core.api.Assertions.assertThat;

import io.debezium.connector.base.ChangeEventQueue;
import io.debezium.pipeline.Sizeable;
import io.debezium.util.LoggingContext;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The queue inside Debezium's own ChangeEventQueue, as the connector uses it. */
class PatientQueueTest {

  private static final Duration POLL_INTERVAL = Duration.ofMillis(5);
  private static final int POLLS = 100;

  private record Event(int number) implements Sizeable {
    @Override
    public long objectSize() {
      return 1;
    }
  }

  @Test
  void shouldKeepOrderWhenEventsArrive() throws InterruptedException {
    // Given
    ChangeEventQueue<Sizeable> queue = queue();
    for (int number = 0; number < 3; number++) {
      queue.enqueue(new Event(number));
    }

    // When
    List<Sizeable> seen = new ArrayList<>();
    while (seen.size() < 3) {
      seen.addAll(queue.poll());
    }

    // Then
    assertThat(seen).containsExactly(new Event(0), new Event(1), new Event(2));
  }

  @Test
  void shouldHardlyUseProcessorWhenNothingArrives() throws InterruptedException {
    // Given
    ChangeEventQueue<Sizeable> queue = queue();
    queue.poll();
    long before = processorNanos();

    // When
    for (int poll = 0; poll < POLLS; poll++) {
      queue.poll();
    }

    // Then
    // Debezium's own queue spins for half a millisecond or more of each poll.
    assertThat(Duration.ofNanos((processorNanos() - before) / POLLS))
        .isLessThan(Duration.ofNanos(300_000));
  }

  private static ChangeEventQueue<Sizeable> queue() {
    return new ChangeEventQueue.Builder<Sizeable>()
        .pollInterval(POLL_INTERVAL)
        .maxBatchSize(1)
        .maxQueueSize(100)
        .loggingContextSupplier(() -> LoggingContext.forConnector("test", "test", "test"))
        .queueProvider(new PatientQueue())
        .build();
  }

  private static long processorNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}

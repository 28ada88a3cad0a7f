package org.patentoffice.embedded.connect;

import static org.assertj.core.api.Assertions.assertThat;

import io.debezium.connector.base.ChangeEventQueue;
import io.debezium.connector.base.QueueProvider;
import io.debezium.pipeline.Sizeable;
import io.debezium.util.LoggingContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
    ChangeEventQueue<Sizeable> queue = queue(new PatientQueue());
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
  void shouldBeAskedSeldomWhenNothingArrives() throws InterruptedException {
    // Given
    CountingQueue counting = new CountingQueue();
    ChangeEventQueue<Sizeable> queue = queue(counting);

    // When
    for (int poll = 0; poll < POLLS; poll++) {
      queue.poll();
    }

    // Then
    // Debezium's own queue is asked thousands of times in the last millisecond of each poll.
    assertThat(counting.questions / POLLS).isBetween(1, 50);
  }

  /** Counts how often Debezium asks for the size. */
  private static final class CountingQueue implements QueueProvider<Sizeable> {
    private final PatientQueue queue = new PatientQueue();
    private int questions;

    @Override
    public String name() {
      return queue.name();
    }

    @Override
    public void configure(Map<String, ?> properties) {
      queue.configure(properties);
    }

    @Override
    public void enqueue(Sizeable event) {
      queue.enqueue(event);
    }

    @Override
    @SuppressWarnings("NullAway") // as in PatientQueue
    public @Nullable Sizeable poll() {
      return queue.poll();
    }

    @Override
    public int size() {
      questions++;
      return queue.size();
    }
  }

  private static ChangeEventQueue<Sizeable> queue(QueueProvider<Sizeable> provider) {
    return new ChangeEventQueue.Builder<Sizeable>()
        .pollInterval(POLL_INTERVAL)
        .maxBatchSize(1)
        .maxQueueSize(100)
        .loggingContextSupplier(() -> LoggingContext.forConnector("test", "test", "test"))
        .queueProvider(provider)
        .build();
  }
}

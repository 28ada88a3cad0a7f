package org.patentoffice.embedded.supervisor;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.patentoffice.embedded.connect.OutboxConnectors;
import org.patentoffice.embedded.connect.OutboxConnectors.State;
import org.patentoffice.embedded.office.Service;

/**
 * Keeps the outbox connectors: registers each when its service has migrated its database, restarts
 * what has failed.
 */
final class ConnectorKeeper implements Runnable {

  static final String NAME = "connectors";

  private static final Duration WHILE_STARTING = Duration.ofMillis(100);
  private static final Duration WHEN_RUNNING = Duration.ofSeconds(1);

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  private final OutboxConnectors connectors;
  private final Map<String, CompletableFuture<Void>> onceHealthy;
  private final Progress progress;
  private final Set<Service> registered = EnumSet.noneOf(Service.class);
  private final Map<Service, Restart> restarts = new EnumMap<>(Service.class);
  private boolean allRan;

  private record Restart(Instant at, Duration pause) {}

  ConnectorKeeper(
      OutboxConnectors connectors,
      Map<String, CompletableFuture<Void>> onceHealthy,
      Progress progress) {
    this.connectors = connectors;
    this.onceHealthy = onceHealthy;
    this.progress = progress;
  }

  @Override
  public void run() {
    try {
      onceHealthy("connect").join();
      while (true) {
        round();
        Thread.sleep(allRan ? WHEN_RUNNING : WHILE_STARTING);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void round() {
    try {
      for (Service service : Service.values()) {
        if (!registered.contains(service) && hasMigrated(service)) {
          connectors.register(service);
          registered.add(service);
        }
      }
      Map<Service, State> states = connectors.states();
      for (Service service : registered) {
        mend(service, states.getOrDefault(service, State.MISSING));
      }
      if (!allRan && states.values().stream().allMatch(State.RUNNING::equals)) {
        allRan = true;
        progress.tell(Progress.Kind.HEALTHY, NAME, states.size() + " running");
      }
    } catch (IOException e) {
      // Kafka Connect is away or busy; its keeper restarts it, the next round asks again.
    }
  }

  private void mend(Service service, State state) throws IOException {
    switch (state) {
      case FAILED -> restart(service);
      case MISSING -> registered.remove(service);
      case STARTING -> {}
      case RUNNING -> restarts.remove(service);
    }
  }

  private void restart(Service service) throws IOException {
    Restart last = restarts.getOrDefault(service, new Restart(Instant.EPOCH, Duration.ZERO));
    if (Instant.now().isBefore(last.at.plus(last.pause))) {
      return;
    }
    progress.tell(Progress.Kind.DIED, OutboxConnectors.name(service), "failed, restarting it");
    connectors.restart(service);
    Duration longer = last.pause.multipliedBy(2);
    Duration pause = longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
    restarts.put(
        service,
        new Restart(Instant.now(), pause.compareTo(FIRST_PAUSE) < 0 ? FIRST_PAUSE : pause));
  }

  private boolean hasMigrated(Service service) {
    return onceHealthy(service.id()).state() == Future.State.SUCCESS;
  }

  private CompletableFuture<Void> onceHealthy(String part) {
    return Objects.requireNonNull(onceHealthy.get(part), part);
  }
}

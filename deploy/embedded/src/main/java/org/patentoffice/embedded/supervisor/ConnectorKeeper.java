package org.patentoffice.embedded.supervisor;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
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

  private final OutboxConnectors connectors;
  private final Map<Service, CompletableFuture<Void>> migrated;
  private final CompletableFuture<Void> connectUp;
  private final Progress progress;
  private final Set<Service> registered = EnumSet.noneOf(Service.class);
  private boolean allRan;

  ConnectorKeeper(
      OutboxConnectors connectors,
      Map<Service, CompletableFuture<Void>> migrated,
      CompletableFuture<Void> connectUp,
      Progress progress) {
    this.connectors = connectors;
    this.migrated = migrated;
    this.connectUp = connectUp;
    this.progress = progress;
  }

  @Override
  public void run() {
    try {
      connectUp.join();
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
        if (!registered.contains(service) && migrated.get(service).isDone()) {
          connectors.register(service);
          registered.add(service);
        }
      }
      Map<Service, State> states = connectors.states();
      for (Service service : registered) {
        mend(service, states.get(service));
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
      case FAILED -> {
        progress.tell(Progress.Kind.DIED, OutboxConnectors.name(service), "failed, restarting it");
        connectors.restart(service);
      }
      case MISSING -> registered.remove(service);
      case STARTING, RUNNING -> {}
    }
  }
}

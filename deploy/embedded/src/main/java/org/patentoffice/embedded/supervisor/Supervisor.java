package org.patentoffice.embedded.supervisor;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.patentoffice.embedded.connect.OutboxConnectors;
import org.patentoffice.embedded.office.Office;
import org.patentoffice.embedded.part.AotCaches;
import org.patentoffice.embedded.part.Part;
import org.patentoffice.embedded.part.Parts;
import org.patentoffice.embedded.process.ProcessIdentity;
import org.patentoffice.embedded.process.ProcessRegister;
import org.patentoffice.embedded.process.Stopping;

/**
 * The process that owns all others: {@code Supervisor ROOT STATE PORT-BASE USE|TRAIN}. It starts
 * the parts in parallel as their needs are met, restarts what dies, and stops everything on
 * SIGTERM: clients first, then the broker, then the database.
 */
public final class Supervisor {

  private static final Duration STOP_LIMIT = Duration.ofSeconds(15);

  /** Writing an AOT cache at exit takes 15 s of processor time for each of eight JVMs. */
  private static final Duration TRAINING_STOP_LIMIT = Duration.ofMinutes(5);

  private final Office office;
  private final ProcessRegister register;
  private final Progress progress;
  private final AotCaches caches;
  private final Map<String, Keeper> keepers = new LinkedHashMap<>();

  private Supervisor(Office office, AotCaches.Mode mode, long startedNanos) {
    this.office = office;
    this.register = new ProcessRegister(office.folders().processes());
    this.progress = new Progress(office.folders().progress(), startedNanos);
    this.caches = new AotCaches(office.folders().aotCaches(), mode);
  }

  /** Runs until SIGTERM. */
  public static void main(String[] arguments) throws InterruptedException {
    long startedNanos = System.nanoTime();
    Office office =
        Office.at(Path.of(arguments[0]), Path.of(arguments[1]), Integer.parseInt(arguments[2]));
    Supervisor supervisor =
        new Supervisor(office, AotCaches.Mode.valueOf(arguments[3]), startedNanos);
    Runtime.getRuntime().addShutdownHook(new Thread(supervisor::stop));
    supervisor.start();
    new CountDownLatch(1).await();
  }

  private void start() {
    Map<String, CompletableFuture<Void>> healthy = new LinkedHashMap<>();
    List<Part> parts = Parts.of(office, office.secrets(), caches);
    for (Part part : parts) {
      CompletableFuture<?>[] needs =
          part.needs().stream().map(healthy::get).toArray(CompletableFuture<?>[]::new);
      Keeper keeper =
          new Keeper(
              part,
              office.folders().log(part.name()),
              register,
              progress,
              CompletableFuture.allOf(needs));
      keepers.put(part.name(), keeper);
      healthy.put(part.name(), keeper.onceHealthy());
    }
    keepers.values().forEach(keeper -> Thread.ofVirtual().name(keeper.part().name()).start(keeper));
    Thread.ofVirtual()
        .name(ConnectorKeeper.NAME)
        .start(new ConnectorKeeper(new OutboxConnectors(office), healthy, progress));
  }

  private void stop() {
    for (Part.StopOrder order : Part.StopOrder.values()) {
      List<ProcessIdentity> running = new ArrayList<>();
      for (Keeper keeper : keepers.values()) {
        if (keeper.part().stopOrder() == order) {
          Optional<ProcessIdentity> process = keeper.stopping();
          process.ifPresent(running::add);
        }
      }
      if (caches.mode() == AotCaches.Mode.TRAIN) {
        running.forEach(process -> Stopping.stop(List.of(process), TRAINING_STOP_LIMIT));
      } else {
        Stopping.stop(running, STOP_LIMIT)
            .forEach(process -> System.out.println("had to kill " + process.name()));
      }
    }
    System.out.println("stopped");
  }
}

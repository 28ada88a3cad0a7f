package org.patentoffice.embedded.supervisor;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.patentoffice.embedded.part.Launch;
import org.patentoffice.embedded.part.Part;
import org.patentoffice.embedded.process.ProcessIdentity;
import org.patentoffice.embedded.process.ProcessRegister;

/**
 * Keeps one part alive: starts it, waits until it answers, starts it again when it dies.
 *
 * <pre>
 * waiting for needs → starting → healthy → (died → pause → starting)* → stopping
 *                                                └→ given up, after too many deaths
 * </pre>
 */
final class Keeper implements Runnable {

  private static final Duration POLL = Duration.ofMillis(100);

  private final Part part;
  private final Path log;
  private final ProcessRegister register;
  private final Progress progress;
  private final CompletableFuture<Void> needsMet;
  private final CompletableFuture<Void> onceHealthy = new CompletableFuture<>();
  private final RestartLimit restarts = new RestartLimit();
  private final Object lock = new Object();
  private boolean stopping;
  private @Nullable Process process;

  Keeper(
      Part part,
      Path log,
      ProcessRegister register,
      Progress progress,
      CompletableFuture<Void> needsMet) {
    this.part = part;
    this.log = log;
    this.register = register;
    this.progress = progress;
    this.needsMet = needsMet;
  }

  Part part() {
    return part;
  }

  /** Completes when the part has been healthy for the first time, fails when it is given up. */
  CompletableFuture<Void> onceHealthy() {
    return onceHealthy;
  }

  /** From now on a death is expected. Returns the process that is to be stopped, if any runs. */
  Optional<ProcessIdentity> stopping() {
    synchronized (lock) {
      stopping = true;
      return Optional.ofNullable(process)
          .filter(Process::isAlive)
          .map(p -> ProcessIdentity.of(part.name(), p.toHandle()));
    }
  }

  @Override
  public void run() {
    try {
      needsMet.join();
      live();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      giveUp(e.toString());
    }
  }

  private void live() throws Exception {
    while (true) {
      Instant startedAt = Instant.now();
      Optional<Process> started = start();
      if (started.isEmpty()) {
        return;
      }
      String end = follow(started.get(), startedAt);
      if (isStopping()) {
        return;
      }
      Optional<Duration> pause = restarts.died(startedAt, Instant.now());
      if (pause.isEmpty()) {
        giveUp("died too often, see " + log);
        return;
      }
      progress.tell(Progress.Kind.DIED, part.name(), end + ", starting it again");
      Thread.sleep(pause.get());
    }
  }

  private Optional<Process> start() throws Exception {
    part.prepare();
    Launch launch = part.launch();
    Files.createDirectories(log.getParent());
    ProcessBuilder builder =
        new ProcessBuilder(launch.command())
            .directory(launch.directory().toFile())
            .redirectErrorStream(true)
            .redirectOutput(Redirect.appendTo(log.toFile()));
    builder.environment().putAll(launch.environment());
    synchronized (lock) {
      if (stopping) {
        return Optional.empty();
      }
      Process fresh = builder.start();
      process = fresh;
      register.enter(ProcessIdentity.of(part.name(), fresh.toHandle()));
      closeInput(fresh);
      return Optional.of(fresh);
    }
  }

  private static void closeInput(Process process) {
    try {
      process.getOutputStream().close();
    } catch (IOException e) {
      // The process has ended already; following it will tell.
    }
  }

  /** Waits for health, then for the end, of which it tells the manner. */
  private String follow(Process running, Instant startedAt) throws Exception {
    while (running.isAlive() && !part.healthy()) {
      if (Duration.between(startedAt, Instant.now()).compareTo(part.startLimit()) > 0) {
        running.destroyForcibly().waitFor();
        return "did not answer within " + part.startLimit().toSeconds() + " s";
      }
      Thread.sleep(POLL);
    }
    if (running.isAlive()) {
      part.furnish();
      double seconds = Duration.between(startedAt, Instant.now()).toMillis() / 1000.0;
      progress.tell(Progress.Kind.HEALTHY, part.name(), "%.1f s".formatted(seconds));
      onceHealthy.complete(null);
    }
    return "ended with " + running.waitFor();
  }

  private boolean isStopping() {
    synchronized (lock) {
      return stopping;
    }
  }

  private void giveUp(String why) {
    if (!isStopping()) {
      progress.tell(Progress.Kind.GIVEN_UP, part.name(), why);
    }
    onceHealthy.completeExceptionally(new IllegalStateException(part.name() + ": " + why));
  }
}

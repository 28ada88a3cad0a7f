package org.patentoffice.embedded.supervisor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.patentoffice.embedded.office.Office;
import org.patentoffice.embedded.office.ReceiptKey;
import org.patentoffice.embedded.part.AotCaches;
import org.patentoffice.embedded.part.Jvm;
import org.patentoffice.embedded.part.PlatformClassPath;
import org.patentoffice.embedded.process.ProcessIdentity;
import org.patentoffice.embedded.process.ProcessRegister;
import org.patentoffice.embedded.process.Stopping;

/**
 * Starts and stops an office's supervisor, which is a process of its own and outlives its starter.
 */
public final class OfficeRun {

  /** The supervisor's name in the process register. */
  public static final String SUPERVISOR = "supervisor";

  private static final int HEAP_MEBIBYTES = 48;
  private static final Duration STOP_LIMIT = Duration.ofSeconds(60);
  private static final Duration LEFTOVER_LIMIT = Duration.ofSeconds(20);
  private static final Duration TRAINING_STOP_LIMIT = Duration.ofMinutes(20);

  private final Office office;
  private final ProcessRegister register;

  public OfficeRun(Office office) {
    this.office = office;
    this.register = new ProcessRegister(office.folders().processes());
  }

  /** The live supervisor, if there is one. */
  public Optional<ProcessIdentity> supervisor() {
    return register.alive(SUPERVISOR);
  }

  /** What this office has started and what still runs. */
  public ProcessRegister register() {
    return register;
  }

  /**
   * Starts the supervisor and returns at once; {@link Progress} tells how it gets on.
   *
   * @throws UncheckedIOException when it cannot be started
   */
  public Process start(AotCaches.Mode mode) {
    try {
      Files.createDirectories(office.folders().aotCaches());
      Files.createDirectories(office.folders().scans());
      keepOldLogs();
      Files.deleteIfExists(office.folders().progress());
      office.rememberPorts();
      office.secrets(); // made before there are two processes that might make them
      ReceiptKey.ensure(office.folders());
      AotCaches caches = new AotCaches(office.folders().aotCaches(), mode);
      Process process =
          new ProcessBuilder(command(mode, caches))
              .directory(office.folders().state().toFile())
              .redirectErrorStream(true)
              .redirectOutput(Redirect.to(office.folders().log(SUPERVISOR).toFile()))
              .start();
      register.enter(ProcessIdentity.of(SUPERVISOR, process.toHandle()));
      process.getOutputStream().close();
      return process;
    } catch (IOException e) {
      throw new UncheckedIOException("The supervisor cannot be started", e);
    }
  }

  /**
   * Stops everything that this office has started, and nothing else.
   *
   * @return names of what ran
   */
  public List<String> stop() {
    return stop(STOP_LIMIT);
  }

  /** As {@link #stop()}, with the time that writing AOT caches takes. */
  public List<String> stopAfterTraining() {
    return stop(TRAINING_STOP_LIMIT);
  }

  private List<String> stop(Duration limit) {
    List<String> ran = register.alive().stream().map(ProcessIdentity::name).toList();
    supervisor().ifPresent(supervisor -> Stopping.stop(List.of(supervisor), limit));
    stopLeftovers();
    return ran;
  }

  /**
   * Stops what a killed supervisor has left behind.
   *
   * @return names of what was left
   */
  public List<String> stopLeftovers() {
    List<ProcessIdentity> left = new ArrayList<>(register.alive());
    left.removeIf(process -> process.name().equals("postgres"));
    Stopping.stop(left, LEFTOVER_LIMIT);
    List<ProcessIdentity> database = register.alive();
    Stopping.stop(database, LEFTOVER_LIMIT);
    left.addAll(database);
    register.clear();
    return left.stream().map(ProcessIdentity::name).distinct().toList();
  }

  private List<String> command(AotCaches.Mode mode, AotCaches caches) {
    List<String> command = new ArrayList<>();
    if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
      command.add(
          "/usr/bin/setsid"); // Ctrl-C in the starter's terminal is not meant for the office
    }
    command.addAll(
        Jvm.withHeap(HEAP_MEBIBYTES)
            .with(caches.flags(SUPERVISOR, PlatformClassPath.entries(office.folders())))
            .with("-cp", PlatformClassPath.text(office.folders()))
            .running(
                Supervisor.class.getName(),
                office.folders().root().toString(),
                office.folders().state().toString(),
                String.valueOf(office.ports().base()),
                mode.name()));
    return command;
  }

  /** The logs of the last run are kept as {@code NAME.1.log}. */
  private void keepOldLogs() throws IOException {
    Path logs = Files.createDirectories(office.folders().logs());
    try (Stream<Path> files = Files.list(logs)) {
      for (Path log : files.filter(f -> !f.toString().endsWith(".1.log")).toList()) {
        String name = log.getFileName().toString();
        Files.move(
            log,
            log.resolveSibling(name.replace(".log", ".1.log")),
            StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** How long ago a process was started. */
  public static Duration age(ProcessIdentity identity) {
    return Duration.between(identity.startedAt(), Instant.now());
  }
}

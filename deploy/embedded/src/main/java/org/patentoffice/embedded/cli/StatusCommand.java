package org.patentoffice.embedded.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.patentoffice.embedded.connect.OutboxConnectors;
import org.patentoffice.embedded.connect.OutboxConnectors.State;
import org.patentoffice.embedded.office.Office;
import org.patentoffice.embedded.office.Service;
import org.patentoffice.embedded.part.AotCaches;
import org.patentoffice.embedded.part.Part;
import org.patentoffice.embedded.part.Parts;
import org.patentoffice.embedded.process.Memory;
import org.patentoffice.embedded.process.ProcessIdentity;
import org.patentoffice.embedded.supervisor.OfficeRun;
import picocli.CommandLine.Command;

/** A table of what runs. */
@Command(
    name = "status",
    description =
        "What runs, how it is, what it holds. Exit code 0: all well, 1: not all, 3: not running.",
    mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {

  private static final int NOT_RUNNING = 3;
  private static final long MEBI = 1_048_576;

  private Map<String, Long> memoryBytes = Map.of();
  private long totalMebibytes;
  private boolean allWell = true;

  @Override
  public Integer call() {
    Office office = OfficeCommand.office();
    OfficeRun run = new OfficeRun(office);
    if (run.register().alive().isEmpty()) {
      System.out.println("The office is not running. ./office up starts it.");
      return NOT_RUNNING;
    }
    memoryBytes = run.register().memoryBytes();
    System.out.printf(
        "%-14s %8s  %-9s %8s  %s%n", "PART", "PID", "STATE", Memory.measure() + " MiB", "UP FOR");
    row(OfficeRun.SUPERVISOR, run.supervisor(), true);
    for (Part part :
        Parts.of(
            office,
            office.secrets(),
            new AotCaches(office.folders().aotCaches(), AotCaches.Mode.USE))) {
      row(part.name(), run.register().alive(part.name()), part.healthy());
    }
    connectors(office);
    System.out.printf(
        "%-14s %8s  %-9s %,8d%n", "all", "", allWell ? "well" : "not well", totalMebibytes);
    return allWell ? OfficeCommand.DONE : OfficeCommand.NOT_WELL;
  }

  private void row(String name, Optional<ProcessIdentity> process, boolean healthy) {
    String state = process.isEmpty() ? "down" : healthy ? "healthy" : "starting";
    long mebibytes = memoryBytes.getOrDefault(name, 0L) / MEBI;
    totalMebibytes += mebibytes;
    allWell &= state.equals("healthy");
    System.out.printf(
        "%-14s %8s  %-9s %,8d  %s%n",
        name,
        process.map(p -> String.valueOf(p.pid())).orElse("-"),
        state,
        mebibytes,
        process.map(OfficeRun::age).map(StatusCommand::words).orElse("-"));
  }

  private void connectors(Office office) {
    try {
      Map<Service, State> states = new OutboxConnectors(office).states();
      String notRunning =
          states.entrySet().stream()
              .filter(entry -> entry.getValue() != State.RUNNING)
              .map(entry -> entry.getKey().id() + " " + entry.getValue())
              .collect(Collectors.joining(", "));
      allWell &= notRunning.isEmpty();
      System.out.printf(
          "%-14s %8s  %s%n",
          "connectors", "", notRunning.isEmpty() ? states.size() + " running" : notRunning);
    } catch (IOException e) {
      allWell = false;
      System.out.printf("%-14s %8s  %s%n", "connectors", "", "unknown");
    }
  }

  private static String words(Duration age) {
    return age.toHours() > 0
        ? "%d h %d min".formatted(age.toHours(), age.toMinutesPart())
        : "%d min %d s".formatted(age.toMinutes(), age.toSecondsPart());
  }
}

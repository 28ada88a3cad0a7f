package org.patentoffice.embedded.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.patentoffice.embedded.client.OfficeClient;
import org.patentoffice.embedded.client.Person;
import org.patentoffice.embedded.client.Probes;
import org.patentoffice.embedded.office.Office;
import org.patentoffice.embedded.office.Service;
import org.patentoffice.embedded.part.AotCaches;
import org.patentoffice.embedded.part.Parts;
import org.patentoffice.embedded.process.Memory;
import org.patentoffice.embedded.supervisor.OfficeRun;
import org.patentoffice.embedded.supervisor.Progress;

/** One start of the office, told line by line: every part healthy, then the proof by probes. */
final class OfficeStart {

  private static final Duration LIMIT = Duration.ofMinutes(5);
  private static final Duration PROBE_LIMIT = Duration.ofSeconds(60);
  private static final Duration POLL = Duration.ofMillis(50);
  private static final long MEBI = 1_048_576;

  private final Office office;
  private final PrintStream out;
  private final long startedNanos = System.nanoTime();
  private final OfficeRun run;
  private final Map<String, Double> readySeconds = new TreeMap<>();

  OfficeStart(Office office, PrintStream out) {
    this.office = office;
    this.out = out;
    this.run = new OfficeRun(office);
  }

  /**
   * Starts and waits.
   *
   * @throws IllegalStateException when a part does not come up; the rest is stopped again
   */
  StartReport run(AotCaches.Mode mode) throws IOException, InterruptedException {
    List<String> left = run.stopLeftovers();
    if (!left.isEmpty()) {
      out.println("Stopped what an earlier run had left behind: " + String.join(", ", left));
    }
    PortCheck.requireFree(office.ports());
    out.printf(
        "Starting the office: ports from %d, state in %s%n",
        office.ports().base(), office.folders().state());
    Process supervisor = run.start(mode);
    try {
      OfficeClient client = new OfficeClient(office.ports(), office.secrets().demoUsers());
      return report(follow(supervisor, client));
    } catch (IllegalStateException e) {
      run.stop();
      throw e;
    }
  }

  private Map<Service, Duration> follow(Process supervisor, OfficeClient client)
      throws InterruptedException {
    Set<String> awaited = new HashSet<>(Parts.names());
    awaited.add("connectors");
    CompletableFuture<Probes> probes = new CompletableFuture<>();
    int told = 0;
    while (!awaited.isEmpty()) {
      List<Progress.Line> lines = Progress.read(office.folders().progress());
      for (Progress.Line line : lines.subList(told, lines.size())) {
        tell(line);
        awaited.remove(line.name());
        prepare(line.name(), client, probes);
      }
      told = lines.size();
      check(supervisor);
      Thread.sleep(POLL);
    }
    try (Probes crossing = probes.join()) {
      return crossing.crossAll(PROBE_LIMIT);
    }
  }

  /** Opens what the proof needs while other parts are still starting. */
  private void prepare(String name, OfficeClient client, CompletableFuture<Probes> probes) {
    if (name.equals("kafka") && !probes.isDone()) {
      probes.completeAsync(() -> new Probes(client, office.ports().kafkaBootstrap()));
    }
    if (name.equals("keycloak")) {
      // Keycloak's first token takes half a second.
      Thread.ofVirtual().start(() -> client.signIn(Person.OPE));
    }
  }

  private void tell(Progress.Line line) {
    double seconds = seconds();
    switch (line.kind()) {
      case HEALTHY -> {
        readySeconds.put(line.name(), seconds);
        out.printf("  %6.1f s  %-14s ready (%s)%n", seconds, line.name(), line.text());
      }
      case DIED -> out.printf("  %6.1f s  %-14s %s%n", seconds, line.name(), line.text());
      case GIVEN_UP ->
          throw new IllegalStateException(
              "%s did not start: %s%nIts log: %s"
                  .formatted(line.name(), line.text(), office.folders().log(line.name())));
    }
  }

  private void check(Process supervisor) {
    if (!supervisor.isAlive()) {
      throw new IllegalStateException(
          "The supervisor ended, see " + office.folders().log(OfficeRun.SUPERVISOR));
    }
    if (seconds() > LIMIT.toSeconds()) {
      throw new IllegalStateException(
          "Expected the office within " + LIMIT.toMinutes() + " minutes, see ./office doctor");
    }
  }

  private StartReport report(Map<Service, Duration> probes) throws IOException {
    double total = seconds();
    long slowest = probes.values().stream().mapToLong(Duration::toMillis).max().orElseThrow();
    out.printf(
        "  %6.1f s  %-14s a probe from each of %d services has crossed, the slowest in %d ms%n",
        total, "proof", probes.size(), slowest);
    List<StartReport.Component> components = new ArrayList<>();
    run.register()
        .memoryBytes()
        .forEach(
            (name, bytes) ->
                components.add(
                    new StartReport.Component(
                        name, readySeconds.getOrDefault(name, 0.0), bytes / MEBI)));
    long resident = components.stream().mapToLong(StartReport.Component::residentMiB).sum();
    StartReport report = new StartReport(total, resident, Memory.measure(), slowest, components);
    report.write(office.folders().startReport());
    out.printf(
        "The office is up after %.1f s; %,d MiB resident (%s) in %d processes.%n",
        total, resident, Memory.measure(), components.size());
    return report;
  }

  private double seconds() {
    return Duration.ofNanos(System.nanoTime() - startedNanos).toMillis() / 1000.0;
  }
}

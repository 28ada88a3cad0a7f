package org.patentoffice.journeys.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.patentoffice.embedded.client.Answer;
import org.patentoffice.embedded.client.OfficeClient;
import org.patentoffice.embedded.client.Person;
import org.patentoffice.embedded.client.RunningOffice;
import org.patentoffice.embedded.office.Service;
import org.patentoffice.journeys.bench.measure.Metric;
import org.patentoffice.journeys.filing.FilingPackages;

/**
 * {@code ./office bench recovery}: every process is killed once with SIGKILL, one after the other.
 * A client files at that moment and asks again until it has its receipt, then until the public
 * register's answer to an examiner shows the filing.
 */
final class RecoveryBench {
  private static final List<String> VICTIMS =
      List.of(
          "receiving",
          "legal-status",
          "formality",
          "fee",
          "dossier",
          "gazette",
          "keycloak",
          "connect",
          "postgres",
          "kafka");
  private static final double GOAL_MILLIS = 12_000;
  private static final Duration LIMIT = Duration.ofSeconds(90);
  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final double NANOS_PER_MILLI = 1e6;

  private final RunningOffice running;
  private final OfficeClient office;
  private final PrintStream out;

  RecoveryBench(RunningOffice running, PrintStream out) {
    this.running = running;
    this.office = running.client();
    this.out = out;
  }

  List<Metric> run() throws Exception {
    List<Metric> metrics = new ArrayList<>();
    double undisturbed = untilVisible(0, System.nanoTime());
    out.printf("undisturbed: %.0f ms from filing to visible status%n", undisturbed);
    int filing = 1;
    for (String victim : VICTIMS) {
      awaitRunning(victim);
      running.quiet().await();
      long killedAt = kill(victim);
      double millis = untilVisible(filing++, killedAt);
      awaitRunning(victim);
      metrics.add(
          Metric.latency(
              "kill -9 " + victim + " to visible status", millis, GOAL_MILLIS, null, "", null));
      out.printf("  %-14s %,8.0f ms%n", victim, millis);
    }
    running.quiet().await();
    return metrics;
  }

  private long kill(String victim) throws IOException {
    ProcessHandle process = running.process(victim).orElseThrow();
    long now = System.nanoTime();
    process.destroyForcibly();
    process.onExit().join();
    return now;
  }

  private double untilVisible(int filing, long since) throws InterruptedException {
    byte[] zip =
        FilingPackages.application().title("架空の復旧装置").fileReference("R-" + filing).claims(1).zip();
    String key = UUID.randomUUID().toString();
    JsonNode receipt = until("receipt", () -> office.file(Person.HANAKO, zip, key));
    String path =
        "/legal-status/" + OfficeClient.segment(receipt.path("applicationNumber").asText());
    until("status", () -> office.get(Service.LEGAL_STATUS, path, Person.AKI));
    return (System.nanoTime() - since) / NANOS_PER_MILLI;
  }

  private static JsonNode until(String what, Ask ask) throws InterruptedException {
    long deadline = System.nanoTime() + LIMIT.toNanos();
    String last = "nothing";
    while (System.nanoTime() < deadline) {
      try {
        Answer answer = ask.ask();
        if (answer.ok()) {
          return answer.json();
        }
        last = answer.status() + " " + answer.body();
      } catch (RuntimeException e) {
        last = e.toString(); // nobody answers: asked again
      }
      Thread.sleep(PAUSE);
    }
    throw new IllegalStateException(
        "Expected a %s within %d s, the last answer was %s"
            .formatted(what, LIMIT.toSeconds(), last));
  }

  private void awaitRunning(String name) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + LIMIT.toNanos();
    while (running.process(name).isEmpty()) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("Expected " + name + " to be started again");
      }
      Thread.sleep(PAUSE);
    }
  }

  /** A call that may find nobody. */
  private interface Ask {
    Answer ask();
  }
}

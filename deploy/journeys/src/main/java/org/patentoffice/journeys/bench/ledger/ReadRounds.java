package org.patentoffice.journeys.bench.ledger;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.patentoffice.journeys.bench.measure.BenchServers;
import org.patentoffice.journeys.bench.measure.Metric;
import org.patentoffice.journeys.bench.measure.Rounds;

/** Random reads of single cases against a plain text of the same server. */
final class ReadRounds {
  private static final Duration READ_TIME = Duration.ofSeconds(4);
  private static final String PLAINTEXT = "/robots.txt";
  private static final double MOST_MILLIS = 10;

  private final Scene scene;

  ReadRounds(Scene scene) {
    this.scene = scene;
  }

  List<Metric> run() throws Exception {
    BenchServers servers = scene.servers();
    Rounds ours = new Rounds();
    Rounds plain = new Rounds();
    long failures = 0;
    try (HttpLoad load = new HttpLoad(servers.servicePort())) {
      load.closedLoop(this::someCase, READ_TIME.multipliedBy(2));
      load.closedLoop(() -> PLAINTEXT, READ_TIME);
      for (int round = 1; round <= scene.rounds(); round++) {
        scene.out().printf("reads, round %d of %d%n", round, scene.rounds());
        Map<String, Duration> before = servers.processorTimes();
        HttpLoad.Result read = load.closedLoop(this::someCase, READ_TIME);
        ours.add(read.perSecond());
        ours.spent(read.answers(), before, servers.processorTimes());
        before = servers.processorTimes();
        HttpLoad.Result text = load.closedLoop(() -> PLAINTEXT, READ_TIME);
        plain.add(text.perSecond());
        plain.spent(text.answers(), before, servers.processorTimes());
        failures += read.failures() + text.failures();
      }
      scene.tell("reads, ours, answers/s", ours);
      scene.tell("reads, plaintext, answers/s", plain);
      HttpLoad.Result half =
          load.openLoop(this::someCase, ours.median() / 2, READ_TIME.multipliedBy(2));
      failures += half.failures();
      return List.of(
          Metric.speed(
              "random reads over %,d rights, against plaintext".formatted(scene.rights()),
              "/s",
              ours.median(),
              plain.median(),
              ours.medianRatioTo(plain),
              0.6,
              "0.85",
              ours.microsPerUnit()),
          Metric.limited(
              "random reads at half of that, p99",
              "ms",
              half.micros().getValueAtPercentile(99) / 1_000.0,
              MOST_MILLIS),
          Metric.count("reads, not answered with 200", failures, 0));
    }
  }

  private String someCase() {
    String number = Rights.number(ThreadLocalRandom.current().nextLong(scene.rights()));
    return "/api/legal-status/v1/cases/" + number.substring("特願".length());
  }
}

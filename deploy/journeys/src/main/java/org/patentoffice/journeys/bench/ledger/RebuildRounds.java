package org.patentoffice.journeys.bench.ledger;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.patentoffice.journeys.bench.measure.BenchServers;
import org.patentoffice.journeys.bench.measure.Measured;
import org.patentoffice.journeys.bench.measure.Metric;
import org.patentoffice.journeys.bench.measure.Rounds;

/** The rebuild against Kafka Streams doing the same fold, and against a bare consumer. */
final class RebuildRounds {
  private static final double MOST_MEBIBYTES = 512;
  private static final String GROUP = "legal-status";

  private final Scene scene;

  RebuildRounds(Scene scene) {
    this.scene = scene;
  }

  List<Metric> run() throws Exception {
    long events = scene.events();
    BenchServers servers = scene.servers();
    PrintStream out = scene.out();
    Rounds ours = new Rounds();
    Rounds bare = new Rounds();
    Rounds streams = new Rounds();
    double peak = 0;
    long recorded = 0;
    for (int round = 1; round <= scene.rounds(); round++) {
      out.printf("rebuild, round %d of %d: ours", round, scene.rounds());
      Rebuilt rebuilt = new LedgerRebuild(scene.lender(), servers).run(GROUP, ours);
      peak = Math.max(peak, rebuilt.peakMebibytes());
      recorded = rebuilt.recorded();
      out.printf(" %,.0f/s, bare consumer", rebuilt.perSecond());
      Measured consumed =
          scene.turn(BareConsumer.class, Map.of("KAFKA", servers.bootstrap()), bare);
      Scene.demand("consumed", consumed.events(), events);
      out.printf(" %,.0f/s, Kafka Streams", consumed.perSecond());
      Measured folded = scene.turn(StreamsFold.class, streams(round, events), streams);
      Scene.demand("folded", folded.events(), events);
      out.printf(" %,.0f/s%n", folded.perSecond());
    }
    scene.tell("rebuild, ours, events/s", ours);
    scene.tell("rebuild, bare consumer, events/s", bare);
    scene.tell("rebuild, Kafka Streams, events/s", streams);
    return List.of(
        Metric.speed(
            "rebuild of %,d events, against Kafka Streams".formatted(events),
            "/s",
            ours.median(),
            streams.median(),
            ours.medianRatioTo(streams),
            4,
            "6",
            ours.microsPerUnit()),
        Metric.speed(
            "rebuild, against a consumer that reads and parses",
            "/s",
            ours.median(),
            bare.median(),
            ours.medianRatioTo(bare),
            0.6,
            "0.85",
            ours.microsPerUnit()),
        Metric.limited("rebuild, peak memory of the service", "MiB", peak, MOST_MEBIBYTES),
        Metric.count("rebuild, events recorded of published", recorded, events));
  }

  private Map<String, String> streams(int round, long events) {
    Map<String, String> environment = new HashMap<>();
    environment.put("KAFKA", scene.servers().bootstrap());
    environment.put("EVENTS", Long.toString(events));
    environment.put("STATE", scene.servers().folder().resolve("streams-" + round).toString());
    environment.put("APPLICATION", "bench-streams-" + round);
    return environment;
  }
}

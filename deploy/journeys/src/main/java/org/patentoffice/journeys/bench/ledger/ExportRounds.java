package org.patentoffice.journeys.bench.ledger;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.patentoffice.journeys.bench.measure.BenchServers;
import org.patentoffice.journeys.bench.measure.Metric;
import org.patentoffice.journeys.bench.measure.Rounds;

/** The bulk export against PostgreSQL's COPY of the same rows. */
final class ExportRounds {
  private static final double MOST_MEBIBYTES = 512;

  private final Scene scene;

  private record Contender(String type, int headerLines, Rounds rounds) {}

  ExportRounds(Scene scene) {
    this.scene = scene;
  }

  List<Metric> run() throws Exception {
    BenchServers servers = scene.servers();
    Export export = new Export(servers);
    List<Contender> ours =
        List.of(
            new Contender(Export.CSV, 1, new Rounds()),
            new Contender(Export.NDJSON, 0, new Rounds()));
    Rounds copy = new Rounds();
    export.overHttp(Export.NDJSON); // warm
    for (int round = 1; round <= scene.rounds(); round++) {
      scene.out().printf("export, round %d of %d%n", round, scene.rounds());
      for (Contender each : ours) {
        Map<String, Duration> before = servers.processorTimes();
        Export.Result result = export.overHttp(each.type());
        each.rounds().add(result.mebibytesPerSecond());
        each.rounds().spent(result.lines(), before, servers.processorTimes());
        Scene.demand(each.type() + " lines", result.lines(), scene.rights() + each.headerLines());
      }
      Map<String, Duration> before = servers.processorTimes();
      Export.Result result = export.byCopy();
      copy.add(result.mebibytesPerSecond());
      copy.spent(result.lines(), before, servers.processorTimes());
      Scene.demand("copied lines", result.lines(), scene.rights());
    }
    scene.tell("export, COPY TO STDOUT, MiB/s", copy);
    List<Metric> metrics = new ArrayList<>();
    for (Contender each : ours) {
      Rounds our = each.rounds();
      scene.tell("export, " + each.type() + ", MiB/s", our);
      metrics.add(
          Metric.speed(
              "export of %,d cases as %s, against COPY".formatted(scene.rights(), each.type()),
              "MiB/s",
              our.median(),
              copy.median(),
              our.medianRatioTo(copy),
              0.6,
              "",
              our.microsPerUnit()));
    }
    metrics.add(
        Metric.limited(
            "export, peak memory of the service",
            "MiB",
            servers.servicePeakMebibytes(),
            MOST_MEBIBYTES));
    return metrics;
  }
}

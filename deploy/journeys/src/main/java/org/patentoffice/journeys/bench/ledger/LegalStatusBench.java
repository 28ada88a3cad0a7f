package org.patentoffice.journeys.bench.ledger;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.patentoffice.embedded.client.RunningOffice;
import org.patentoffice.embedded.office.Office;
import org.patentoffice.embedded.office.Service;
import org.patentoffice.journeys.bench.measure.BenchServers;
import org.patentoffice.journeys.bench.measure.Metric;

/**
 * {@code ./office bench legal-status [RIGHTS [ROUNDS [PART...]]]}: rebuild, export, reads and live
 * projection of the ledger, each against a peer on the same servers and data, in turns; medians of
 * the rounds.
 */
public final class LegalStatusBench {
  private static final long RIGHTS = 500_000;
  private static final int ROUNDS = 5;

  private LegalStatusBench() {}

  /** In the order in which they are measured: each reads what the one before left. */
  private enum Part {
    REBUILD,
    EXPORT,
    READS,
    LIVE;

    List<Metric> measure(Scene scene) throws Exception {
      return switch (this) {
        case REBUILD -> new RebuildRounds(scene).run();
        case EXPORT -> new ExportRounds(scene).run();
        case READS -> new ReadRounds(scene).run();
        case LIVE -> new LiveRounds(scene).run();
      };
    }
  }

  /**
   * The parts of these names.
   *
   * @throws IllegalArgumentException if there is none of one of them
   */
  private static Set<Part> parts(List<String> names) {
    return names.isEmpty()
        ? EnumSet.allOf(Part.class)
        : names.stream()
            .map(name -> Part.valueOf(name.toUpperCase(Locale.ROOT)))
            .collect(Collectors.toCollection(() -> EnumSet.of(Part.REBUILD)));
  }

  /**
   * Runs on servers of its own.
   *
   * @param arguments how many rights and how many rounds, without them 500,000 and 5; then the
   *     parts to measure, without them all. A rebuild is there anyway: the others read what it made
   */
  public static List<Metric> run(
      Office here, RunningOffice lender, List<String> arguments, PrintStream out) throws Exception {
    long rights = arguments.isEmpty() ? RIGHTS : Long.parseLong(arguments.getFirst());
    int rounds = arguments.size() < 2 ? ROUNDS : Integer.parseInt(arguments.get(1));
    Set<Part> parts = parts(arguments.subList(Math.min(2, arguments.size()), arguments.size()));
    try (BenchServers servers = new BenchServers(here, Service.LEGAL_STATUS)) {
      // Ctrl-C leaves no server behind; closing twice is harmless.
      Runtime.getRuntime().addShutdownHook(new Thread(servers::stop));
      Scene scene = new Scene(lender, servers, rights, rounds, out);
      out.println("starting PostgreSQL and Kafka of its own …");
      servers.start();
      servers.demandDurability();
      out.printf("publishing %,d events of %,d rights …%n", scene.events(), rights);
      new Rights()
          .publish(
              servers.bootstrap(),
              0,
              rights,
              sent -> out.printf("\r  %,d of %,d", sent, scene.events()));
      out.println();
      List<Metric> metrics = new ArrayList<>();
      for (Part part : parts) {
        metrics.addAll(part.measure(scene));
      }
      return metrics;
    }
  }
}

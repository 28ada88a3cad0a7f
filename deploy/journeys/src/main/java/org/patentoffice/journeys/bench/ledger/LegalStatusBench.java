package org.patentoffice.journeys.bench.ledger;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.patentoffice.embedded.client.RunningOffice;
import org.patentoffice.embedded.office.Office;
import org.patentoffice.embedded.office.Service;
import org.patentoffice.journeys.bench.measure.BenchServers;
import org.patentoffice.journeys.bench.measure.Metric;

/**
 * {@code ./office bench legal-status [RIGHTS [ROUNDS]]}: rebuild, export, reads and live projection
 * of the ledger, each against a peer on the same servers and data, in turns; medians of the rounds.
 */
public final class LegalStatusBench {
  private static final long RIGHTS = 500_000;
  private static final int ROUNDS = 5;

  private LegalStatusBench() {}

  /**
   * Runs on servers of its own.
   *
   * @param arguments how many rights and how many rounds; without them 500,000 and 5
   */
  public static List<Metric> run(
      Office here, RunningOffice lender, List<String> arguments, PrintStream out) throws Exception {
    long rights = arguments.isEmpty() ? RIGHTS : Long.parseLong(arguments.getFirst());
    int rounds = arguments.size() < 2 ? ROUNDS : Integer.parseInt(arguments.get(1));
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
      metrics.addAll(new RebuildRounds(scene).run());
      metrics.addAll(new ExportRounds(scene).run());
      metrics.addAll(new ReadRounds(scene).run());
      metrics.addAll(new LiveRounds(scene).run());
      return metrics;
    }
  }
}

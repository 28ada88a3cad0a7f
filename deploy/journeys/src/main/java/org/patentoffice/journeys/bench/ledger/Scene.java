package org.patentoffice.journeys.bench.ledger;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.patentoffice.embedded.client.RunningOffice;
import org.patentoffice.journeys.bench.measure.BenchServers;
import org.patentoffice.journeys.bench.measure.Measured;
import org.patentoffice.journeys.bench.measure.Peer;
import org.patentoffice.journeys.bench.measure.Rounds;

/**
 * What the measurements share.
 *
 * @param lender the running office, which lends its sign-in
 * @param servers where it is measured
 * @param rights how many are on the topics
 * @param rounds how often each contender has its turn
 */
record Scene(RunningOffice lender, BenchServers servers, long rights, int rounds, PrintStream out) {

  long events() {
    return rights * Rights.EVENTS_EACH;
  }

  /** What peers complain of. */
  Path log() {
    return servers.folder().resolve("logs/peers.log");
  }

  /** A peer's turn: notes its speed and the processor time that it and the servers took. */
  Measured turn(Class<?> peer, Map<String, String> environment, Rounds figures)
      throws IOException, InterruptedException {
    Map<String, Duration> before = servers.processorTimes();
    Measured measured = Measured.read(Peer.run(peer, log(), environment));
    figures.add(measured.perSecond());
    figures.spent(measured.events(), before, servers.processorTimes());
    figures.cpu("peer", measured.cpuMicros());
    return measured;
  }

  void tell(String what, Rounds figures) {
    out.printf("  %-44s %s; cpu µs each: %s%n", what, figures, figures.cpu());
  }

  /** Figures over the wrong number of things are no figures. */
  static void demand(String what, long count, long expected) {
    if (count != expected) {
      throw new IllegalStateException(
          "Expected %,d %s, but counted %,d: the figures are void"
              .formatted(expected, what, count));
    }
  }
}

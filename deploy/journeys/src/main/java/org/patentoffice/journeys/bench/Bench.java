package org.patentoffice.journeys.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.patentoffice.embedded.client.RunningOffice;
import org.patentoffice.embedded.office.Office;
import org.patentoffice.journeys.bench.ledger.LegalStatusBench;
import org.patentoffice.journeys.bench.measure.Metric;
import org.patentoffice.journeys.bench.measure.ResultTable;
import org.patentoffice.journeys.bench.receiving.ReceivingBench;

/** {@code ./office bench NAME}: measures the running office. */
public final class Bench {
  private Bench() {}

  /** Runs the bench named by the first argument. */
  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    String name = arguments.length > 0 ? arguments[0] : "";
    List<String> rest = List.of(arguments).subList(Math.min(1, arguments.length), arguments.length);
    Office here = Office.here();
    RunningOffice office = RunningOffice.of(here);
    List<Metric> metrics =
        switch (name) {
          case "pipe" -> new PipeBench(office, here.folders().root(), out).run();
          case "recovery" -> new RecoveryBench(office, out).run();
          case "receiving" -> ReceivingBench.run(here, office, rest, out);
          case "legal-status" -> LegalStatusBench.run(here, office, rest, out);
          default -> List.of();
        };
    if (metrics.isEmpty()) {
      out.println(
          "Expected a bench: pipe, recovery, legal-status [RIGHTS [ROUNDS]], receiving [FILINGS"
              + " [ROUNDS]]");
      System.exit(2);
    }
    ResultTable.write(name, metrics, office.directory(), out);
    System.exit(metrics.stream().allMatch(Metric::met) ? 0 : 1);
  }
}

package org.patentoffice.journeys.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.patentoffice.embedded.client.RunningOffice;

/** {@code ./office bench NAME}: measures the running office. */
public final class Bench {
  private Bench() {}

  /** Runs the bench named by the first argument; the second is the clone's root. */
  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    String name = arguments.length > 0 ? arguments[0] : "";
    Path root = Path.of(arguments.length > 1 ? arguments[1] : "").toAbsolutePath();
    if (!name.equals("pipe")) {
      out.println("Expected a bench: pipe");
      System.exit(2);
    }
    RunningOffice office = RunningOffice.at(root);
    List<Metric> metrics = new PipeBench(office, root, out).run();
    ResultTable.write(name, metrics, office.directory(), out);
    System.exit(metrics.stream().allMatch(Metric::met) ? 0 : 1);
  }
}

package org.patentoffice.journeys.bench.measure;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Prints metrics as a table and keeps them as JSON. */
public final class ResultTable {
  private ResultTable() {}

  /** Prints the table and writes {@code bench/NAME.json} into the office's folder. */
  public static void write(String name, List<Metric> metrics, Path officeDir, PrintStream out)
      throws IOException {
    out.printf(
        "%n%-66s %18s %10s %12s %8s  %-6s %s%n",
        "metric", "ours", "limit", "peer", "ratio", "met", "moonshot");
    for (Metric metric : metrics) {
      out.printf(
          Locale.ROOT,
          "%-66s %12.3f %-5s %10s %12s %8s  %-6s %s%n",
          metric.metric(),
          metric.ours(),
          metric.unit().equals("count") ? "" : metric.unit(),
          text(metric.limit()),
          text(metric.peer()),
          text(metric.ratio()),
          metric.met() ? "yes" : "NO",
          metric.moonshot());
    }
    Path file = officeDir.resolve("bench").resolve(name + ".json");
    Files.createDirectories(file.getParent());
    new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(file.toFile(), metrics);
    out.println("\nwritten to " + file);
  }

  private static String text(@Nullable Double value) {
    return value == null ? "-" : String.format(Locale.ROOT, "%.3f", value);
  }
}

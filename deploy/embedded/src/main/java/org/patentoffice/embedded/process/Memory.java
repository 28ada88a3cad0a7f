package org.patentoffice.embedded.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Memory that a process holds, with those of its children that are not listed on their own. On
 * Linux the proportional set size: pages shared with other processes count in equal parts, so that
 * the sum over an office is what the machine really gives. Elsewhere the resident set size, as
 * {@code ps} tells.
 */
public final class Memory {

  private static final Path SMAPS_OF_SELF = Path.of("/proc/self/smaps_rollup");
  private static final long KIBI = 1_024;

  private Memory() {}

  /** How it is measured here: {@code PSS} or {@code RSS}. */
  public static String measure() {
    return Files.exists(SMAPS_OF_SELF) ? "PSS" : "RSS";
  }

  /**
   * Bytes held by a process and its descendants; 0 when it has ended.
   *
   * @param countedElsewhere process ids that are left out, with their descendants
   */
  static long bytes(ProcessHandle process, Set<Long> countedElsewhere) {
    long children =
        process
            .children()
            .filter(child -> !countedElsewhere.contains(child.pid()))
            .mapToLong(child -> bytes(child, countedElsewhere))
            .sum();
    return kibibytes(process.pid()) * KIBI + children;
  }

  private static long kibibytes(long pid) {
    try {
      return Files.exists(SMAPS_OF_SELF) ? proportional(pid) : resident(pid);
    } catch (IOException | NumberFormatException e) {
      return 0;
    }
  }

  private static long proportional(long pid) throws IOException {
    return Files.readAllLines(Path.of("/proc/" + pid + "/smaps_rollup")).stream()
        .filter(line -> line.startsWith("Pss:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .sum();
  }

  private static long resident(long pid) throws IOException {
    Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", String.valueOf(pid)).start();
    try (Stream<String> lines = ps.inputReader().lines()) {
      return lines.mapToLong(line -> Long.parseLong(line.strip())).sum();
    }
  }
}

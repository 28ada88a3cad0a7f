package org.patentoffice.journeys.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** Processor time and memory of processes, from Linux's {@code /proc}; elsewhere 0. */
public final class ProcessorTime {
  private static final long NANOS_PER_TICK = 10_000_000;
  private static final int USER_TICKS = 11;
  private static final int TICK_FIELDS = 4;
  private static final String PEAK = "VmHWM:";

  private ProcessorTime() {}

  /** Time of a process and all its children, those that have ended included. */
  public static Duration of(ProcessHandle process) {
    return Stream.concat(Stream.of(process), process.descendants())
        .map(each -> ticks(each.pid()))
        .reduce(Duration.ZERO, Duration::plus);
  }

  /** User and system time, own and that of children which were waited for. */
  private static Duration ticks(long pid) {
    try {
      String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      long ticks = 0;
      for (int i = USER_TICKS; i < USER_TICKS + TICK_FIELDS; i++) {
        ticks += Long.parseLong(fields[i]);
      }
      return Duration.ofNanos(ticks * NANOS_PER_TICK);
    } catch (IOException | NumberFormatException e) {
      return Duration.ZERO;
    }
  }

  /** The most that a process ever held resident, in MiB. */
  public static double peakMebibytes(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
      return lines
              .filter(line -> line.startsWith(PEAK))
              .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
              .findFirst()
              .orElse(0)
          / 1_024.0;
    } catch (IOException e) {
      return 0;
    }
  }
}

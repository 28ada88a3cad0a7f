package org.patentoffice.journeys.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.stream.Stream;
import org.patentoffice.embedded.client.RunningOffice;

/** CPU time that all processes of the office took since a mark. */
final class CpuTime {
  private final RunningOffice office;
  private final Duration mark;

  private CpuTime(RunningOffice office) throws IOException {
    this.office = office;
    this.mark = total(office);
  }

  static CpuTime of(RunningOffice office) throws IOException {
    return new CpuTime(office);
  }

  double microsPerUnit(long units) throws IOException {
    return total(office).minus(mark).toNanos() / 1_000.0 / Math.max(1, units);
  }

  private static Duration total(RunningOffice office) throws IOException {
    return office.processes().stream()
        .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
        .distinct()
        .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
        .reduce(Duration.ZERO, Duration::plus);
  }
}

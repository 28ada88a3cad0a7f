package org.patentoffice.journeys.bench.measure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * What a peer did, as it tells it in the last line of its output.
 *
 * @param events how many it worked through
 * @param millis wall-clock time from its first poll, without the start of the JVM
 * @param cpuMicros processor time of its JVM
 * @param peakMebibytes the most memory it held
 */
public record Measured(long events, double millis, double cpuMicros, double peakMebibytes) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final double NANOS_PER_MILLI = 1e6;
  private static final long NANOS_PER_MICRO = 1_000;

  /** This JVM, which has just worked through so many events. */
  public static Measured here(long events, long startNanos) {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return new Measured(
        events,
        (System.nanoTime() - startNanos) / NANOS_PER_MILLI,
        (double) system.getProcessCpuTime() / NANOS_PER_MICRO,
        ProcessorTime.peakMebibytes(ProcessHandle.current().pid()));
  }

  public static Measured read(String line) {
    try {
      return JSON.readValue(line, Measured.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Expected a peer's figures, but got: " + line, e);
    }
  }

  public void tell() {
    try {
      System.out.println(JSON.writeValueAsString(this));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  public double perSecond() {
    return events / millis * 1_000;
  }
}

package org.patentoffice.embedded.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What {@code up} measured; written to {@code .office/up.json}.
 *
 * @param startupSeconds from the command to the last proof
 * @param residentMiB of all processes together
 * @param memoryMeasure {@code PSS} (Linux) or {@code RSS}
 * @param probeMillis the slowest of the six probes, from request to consumer
 * @param components one by one
 */
record StartReport(
    double startupSeconds,
    long residentMiB,
    String memoryMeasure,
    long probeMillis,
    List<Component> components) {

  /**
   * One process.
   *
   * @param name in the office
   * @param readySeconds after the start of the command
   * @param residentMiB its memory
   */
  record Component(String name, double readySeconds, long residentMiB) {}

  void write(Path file) throws IOException {
    new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(file.toFile(), this);
  }
}

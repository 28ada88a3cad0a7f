package org.patentoffice.journeys.bench.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.patentoffice.embedded.part.Jvm;

/** A peer in a JVM of its own, with the flags that the office gives its services. */
public final class Peer {
  private static final int HEAP_MEBIBYTES = 512;
  private static final int LIMIT_MINUTES = 60;

  private Peer() {}

  /**
   * Runs a peer to its end.
   *
   * @param log what it complains of
   * @param environment where its servers are
   */
  public static String run(Class<?> main, Path log, Map<String, String> environment)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
                Jvm.withHeap(HEAP_MEBIBYTES)
                    .with("-cp", System.getProperty("java.class.path"))
                    .running(main.getName()))
            .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().putAll(environment);
    Process process = builder.start();
    String last = "";
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        last = line;
      }
      if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
        throw new IllegalStateException(
            "%s failed; its log: %s".formatted(main.getSimpleName(), log));
      }
    } finally {
      process.destroyForcibly();
    }
    return last;
  }
}

package org.patentoffice.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.patentoffice.embedded.office.Office;

/** Runs {@code ./office} as a user would, on the journeys' own state and ports. */
final class OfficeScript {
  private static final int PORT_BASE = 28_000;
  private static final String STATE = "deploy/journeys/target/office";

  private OfficeScript() {}

  /** What a command said, both streams, and its exit code. */
  record Said(int exit, String text) {}

  static Path root() {
    return Path.of(System.getProperty("office.root")).toAbsolutePath();
  }

  static Office office() {
    return Office.at(root(), root().resolve(STATE), PORT_BASE);
  }

  /**
   * Runs a command to its end; what it says is also appended to {@code target/office.log}.
   *
   * @throws IllegalStateException when it does not end within the limit
   */
  static Said run(int limitSeconds, String... words) {
    try {
      Files.createDirectories(root().resolve(STATE));
      Path output = Files.createTempFile("office", ".txt");
      List<String> command = new ArrayList<>(List.of(root().resolve("office").toString()));
      command.addAll(List.of(words));
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(root().toFile())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile());
      builder.environment().put(Office.STATE_VARIABLE, STATE);
      builder.environment().put(Office.PORT_BASE_VARIABLE, Integer.toString(PORT_BASE));
      builder.environment().put("OFFICE_BUILD", "never");
      Process process = builder.start();
      boolean ended = process.waitFor(limitSeconds, TimeUnit.SECONDS);
      String text = keep(output, words);
      if (!ended) {
        process.destroyForcibly();
        throw new IllegalStateException(
            "Expected ./office %s to end within %d s: %s"
                .formatted(String.join(" ", words), limitSeconds, text));
      }
      return new Said(process.exitValue(), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String keep(Path output, String... words) throws IOException {
    String text = Files.readString(output);
    Files.delete(output);
    Files.writeString(
        root().resolve("deploy/journeys/target/office.log"),
        "$ ./office " + String.join(" ", words) + "\n" + text,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
    return text;
  }
}

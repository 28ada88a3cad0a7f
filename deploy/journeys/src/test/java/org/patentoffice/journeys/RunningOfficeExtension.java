package org.patentoffice.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.patentoffice.embedded.client.RunningOffice;
import org.patentoffice.embedded.office.Office;

/**
 * One office for all journeys, started with {@code ./office up} as a user would, with its own state
 * and ports, and stopped with {@code ./office down} at the end.
 */
final class RunningOfficeExtension implements BeforeAllCallback, ParameterResolver {
  private static final int PORT_BASE = 28_000;
  private static final int START_LIMIT_SECONDS = 420;
  private static final String STATE = "deploy/journeys/target/office";
  private static final Path LOG = root().resolve("deploy/journeys/target/office.log");

  @Override
  public void beforeAll(ExtensionContext context) {
    started(context);
  }

  private static Started started(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.GLOBAL)
        .getOrComputeIfAbsent(Started.class, key -> new Started(), Started.class);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == RunningOffice.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return started(context).office;
  }

  static Path root() {
    return Path.of(System.getProperty("office.root")).toAbsolutePath();
  }

  /** The running office; closed by JUnit after the last class. */
  static final class Started implements AutoCloseable {
    final RunningOffice office;

    Started() {
      command(START_LIMIT_SECONDS, "up");
      office = RunningOffice.of(Office.at(root(), root().resolve(STATE), PORT_BASE));
    }

    @Override
    public void close() {
      command(60, "down");
    }

    private static void command(int limitSeconds, String... words) {
      try {
        Files.createDirectories(root().resolve(STATE));
        ProcessBuilder builder =
            new ProcessBuilder(
                    java.util.stream.Stream.concat(
                            java.util.stream.Stream.of(root().resolve("office").toString()),
                            List.of(words).stream())
                        .toList())
                .directory(root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(LOG.toFile()));
        builder.environment().put(Office.STATE_VARIABLE, STATE);
        builder.environment().put(Office.PORT_BASE_VARIABLE, Integer.toString(PORT_BASE));
        builder.environment().put("OFFICE_BUILD", "never");
        Process process = builder.start();
        if (!process.waitFor(limitSeconds, TimeUnit.SECONDS) || process.exitValue() != 0) {
          throw new IllegalStateException(
              "./office " + String.join(" ", words) + " failed, see " + LOG);
        }
      } catch (IOException e) {
        throw new IllegalStateException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }
}

package org.patentoffice.journeys;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.patentoffice.embedded.client.RunningOffice;

/**
 * One office for all journeys, started with {@code ./office up} as a user would, with its own state
 * and ports, and stopped with {@code ./office down} at the end.
 */
final class RunningOfficeExtension implements BeforeAllCallback, ParameterResolver {
  private static final int START_LIMIT_SECONDS = 420;
  private static final int STOP_LIMIT_SECONDS = 60;

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

  /** The running office; closed by JUnit after the last class. */
  static final class Started implements AutoCloseable {
    final RunningOffice office;

    Started() {
      demand(START_LIMIT_SECONDS, "up");
      office = RunningOffice.of(OfficeScript.office());
    }

    @Override
    public void close() {
      demand(STOP_LIMIT_SECONDS, "down");
    }

    private static void demand(int limitSeconds, String word) {
      OfficeScript.Said said = OfficeScript.run(limitSeconds, word);
      if (said.exit() != 0) {
        throw new IllegalStateException("./office " + word + " failed: " + said.text());
      }
    }
  }
}

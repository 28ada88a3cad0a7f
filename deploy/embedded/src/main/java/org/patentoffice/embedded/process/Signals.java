package org.patentoffice.embedded.process;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** Signals that {@link ProcessHandle} cannot send. */
public final class Signals {

  private static final int KILL_TIMEOUT_SECONDS = 5;

  private Signals() {}

  /** SIGINT: PostgreSQL's "fast" shutdown (SIGTERM would wait for every client to leave). */
  public static void interrupt(long pid) {
    try {
      Process kill = new ProcessBuilder("sh", "-c", "kill -INT " + pid).start();
      if (!kill.waitFor(KILL_TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
        kill.destroyForcibly();
      }
    } catch (IOException e) {
      ProcessHandle.of(pid).ifPresent(ProcessHandle::destroy);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

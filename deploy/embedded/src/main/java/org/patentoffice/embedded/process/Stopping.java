package org.patentoffice.embedded.process;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Stops processes by identity: politely, then after a stated time by force. */
public final class Stopping {

  private static final String POSTGRES = "postgres";

  private Stopping() {}

  /** Asks one process to end, in the way its kind wants to be asked. */
  public static void ask(ProcessIdentity identity) {
    identity
        .alive()
        .ifPresent(
            handle -> {
              if (identity.name().equals(POSTGRES)) {
                Signals.interrupt(handle.pid());
              } else {
                handle.destroy();
              }
            });
  }

  /**
   * Asks all to end and waits.
   *
   * @return those that had to be killed after the limit
   */
  public static List<ProcessIdentity> stop(List<ProcessIdentity> identities, Duration limit) {
    Instant end = Instant.now().plus(limit);
    identities.forEach(Stopping::ask);
    List<ProcessIdentity> killed = new ArrayList<>();
    for (ProcessIdentity identity : identities) {
      Optional<ProcessHandle> handle = identity.alive();
      if (handle.isPresent() && !ended(handle.get(), Duration.between(Instant.now(), end))) {
        handle.get().destroyForcibly();
        killed.add(identity);
      }
    }
    return killed;
  }

  /** Whether a process ends within a time. */
  public static boolean ended(ProcessHandle handle, Duration within) {
    try {
      handle.onExit().get(Math.max(0, within.toMillis()), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return !handle.isAlive();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}

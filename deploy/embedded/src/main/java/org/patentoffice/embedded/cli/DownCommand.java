package org.patentoffice.embedded.cli;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.patentoffice.embedded.supervisor.OfficeRun;
import picocli.CommandLine.Command;

/** Stops what {@code up} started, by process id and start instant, and nothing else. */
@Command(
    name = "down",
    description = "Stop what up started, and nothing else. The state stays.",
    mixinStandardHelpOptions = true)
final class DownCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    long startedNanos = System.nanoTime();
    List<String> stopped = new OfficeRun(OfficeCommand.office()).stop();
    if (stopped.isEmpty()) {
      System.out.println("The office was not running.");
    } else {
      System.out.printf(
          "Stopped %d processes in %.1f s: %s%n",
          stopped.size(),
          Duration.ofNanos(System.nanoTime() - startedNanos).toMillis() / 1000.0,
          String.join(", ", stopped));
    }
    return OfficeCommand.DONE;
  }
}

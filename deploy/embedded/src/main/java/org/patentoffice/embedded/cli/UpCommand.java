package org.patentoffice.embedded.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.patentoffice.embedded.office.Office;
import org.patentoffice.embedded.office.Ports;
import org.patentoffice.embedded.part.AotCaches;
import org.patentoffice.embedded.supervisor.OfficeRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the whole office and waits until it behaves. */
@Command(
    name = "up",
    description =
        "Start the whole office; ready when a probe from every service has crossed the pipe.",
    mixinStandardHelpOptions = true)
final class UpCommand implements Callable<Integer> {

  @Option(names = "--port-base", description = "First of the ports that are used; remembered.")
  private @Nullable Integer portBase;

  @Override
  public Integer call() throws Exception {
    Office here = OfficeCommand.office();
    if (new OfficeRun(here).supervisor().isPresent()) {
      System.out.println(
          "The office is up already. ./office status shows it, ./office down stops it.");
      return OfficeCommand.DONE;
    }
    Office office = portBase == null ? here : new Office(here.folders(), new Ports(portBase));
    new OfficeStart(office, System.out).run(AotCaches.Mode.USE);
    System.out.println(Addresses.of(office));
    return OfficeCommand.DONE;
  }
}

package org.patentoffice.embedded.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.patentoffice.embedded.build.KeycloakBuild;
import org.patentoffice.embedded.office.Office;
import org.patentoffice.embedded.postgres.PostgresBinaries;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What Maven does not make. Called by the script before a start; does only what is missing. */
@Command(
    name = "build",
    hidden = true,
    description = "Make what Maven does not: PostgreSQL's and Keycloak's folders, AOT caches.",
    mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {

  @Option(names = "--no-aot", description = "Do not train the JVMs.")
  private boolean noAot;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Office office = OfficeCommand.office();
    PostgresBinaries.unpackedIn(office.folders().postgresBinaries());
    KeycloakBuild keycloak = new KeycloakBuild(office.folders());
    if (!keycloak.done()) {
      System.out.println("Unpacking Keycloak and building it for PostgreSQL (once, about 30 s)");
      keycloak.run();
    }
    if (!noAot) {
      new AotTraining(office, System.out).runIfNeeded();
    }
    return OfficeCommand.DONE;
  }
}

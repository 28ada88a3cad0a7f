package org.patentoffice.embedded.part;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How to start a process.
 *
 * @param command program and arguments; never a secret, since every user may see it
 * @param environment added to the launcher's own; secrets travel here
 * @param directory where it runs
 */
public record Launch(List<String> command, Map<String, String> environment, Path directory) {

  public Launch {
    command = List.copyOf(command);
    environment = Map.copyOf(environment);
  }
}

package org.patentoffice.embedded.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Scanner;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.patentoffice.embedded.build.Trees;
import org.patentoffice.embedded.office.Folders;
import org.patentoffice.embedded.office.Office;
import org.patentoffice.embedded.supervisor.OfficeRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Forgets everything: databases, topics, secrets, logs. */
@Command(
    name = "reset",
    description = "Stop the office and delete its state: databases, topics, secrets, logs.",
    mixinStandardHelpOptions = true)
final class ResetCommand implements Callable<Integer> {

  @Option(names = "--yes", description = "Do not ask.")
  private boolean yes;

  @Option(names = "--all", description = "Also what was built: Keycloak and the AOT caches.")
  private boolean all;

  @Override
  public Integer call() throws IOException {
    Office office = OfficeCommand.office();
    Folders folders = office.folders();
    if (!yes && !agreed(folders.state())) {
      System.out.println("Nothing was deleted.");
      return OfficeCommand.NOT_WELL;
    }
    new OfficeRun(office).stop();
    delete(folders);
    System.out.println("The office is as new.");
    return OfficeCommand.DONE;
  }

  private void delete(Folders folders) throws IOException {
    if (!Files.exists(folders.state())) {
      return;
    }
    try (Stream<Path> files = Files.list(folders.state())) {
      for (Path file : files.filter(file -> all || !file.equals(folders.built())).toList()) {
        Trees.delete(file);
      }
    }
  }

  private static boolean agreed(Path state) {
    System.out.printf("Delete every filing, event and secret in %s? [y/N] ", state);
    try (Scanner scanner = new Scanner(System.in, Charset.defaultCharset())) {
      return scanner.hasNextLine() && scanner.nextLine().strip().equalsIgnoreCase("y");
    }
  }
}

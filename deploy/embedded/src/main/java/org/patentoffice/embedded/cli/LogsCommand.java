package org.patentoffice.embedded.cli;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.patentoffice.embedded.office.Office;
import org.patentoffice.embedded.part.Parts;
import org.patentoffice.embedded.supervisor.OfficeRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The log of one part. */
@Command(name = "logs", description = "Show the log of one part.", mixinStandardHelpOptions = true)
final class LogsCommand implements Callable<Integer> {

  private static final Duration POLL = Duration.ofMillis(200);

  @Parameters(
      paramLabel = "NAME",
      description = "supervisor, postgres, kafka, connect, keycloak or a service.")
  private String name = "";

  @Option(names = "-f", description = "Go on showing what is added.")
  private boolean follow;

  @Option(names = "-n", description = "How many of the last lines (default 200).")
  private int lines = 200;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Office office = OfficeCommand.office();
    List<String> names = new ArrayList<>(Parts.names());
    names.add(OfficeRun.SUPERVISOR);
    if (!names.contains(name)) {
      throw new IllegalArgumentException("Expected one of " + String.join(", ", names));
    }
    Path log = office.folders().log(name);
    if (!Files.exists(log)) {
      throw new IllegalStateException("There is no log of " + name + " yet.");
    }
    List<String> all = Files.readAllLines(log);
    all.subList(Math.max(0, all.size() - lines), all.size()).forEach(System.out::println);
    if (follow) {
      follow(log);
    }
    return OfficeCommand.DONE;
  }

  private static void follow(Path log) throws IOException, InterruptedException {
    long position = Files.size(log);
    while (true) {
      long size = Files.size(log);
      if (size > position) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
          file.seek(position);
          byte[] added = new byte[(int) (size - position)];
          file.readFully(added);
          System.out.print(new String(added, StandardCharsets.UTF_8));
        }
      }
      position = size;
      Thread.sleep(POLL);
    }
  }
}

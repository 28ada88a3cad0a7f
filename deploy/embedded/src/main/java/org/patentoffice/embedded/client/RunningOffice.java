package org.patentoffice.embedded.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.patentoffice.embedded.office.Office;
import org.patentoffice.embedded.office.Ports;
import org.patentoffice.embedded.office.Secrets;

/** What demonstration, journeys and benches need to know of the office that runs in a clone. */
public final class RunningOffice {
  private final Office office;
  private final Secrets secrets;
  private final OfficeClient client;

  private RunningOffice(Office office) {
    this.office = office;
    this.secrets = office.secrets();
    this.client = new OfficeClient(office.ports(), secrets.demoUsers());
  }

  /** The office of this clone. */
  public static RunningOffice at(Path root) {
    return new RunningOffice(Office.at(root, null));
  }

  /** A given office. */
  public static RunningOffice of(Office office) {
    return new RunningOffice(office);
  }

  /** Signs in and asks. */
  public OfficeClient client() {
    return client;
  }

  /** Moves the clock, deadline by deadline. */
  public ClockWalk clock() {
    return new ClockWalk(client, quiet());
  }

  /** Waits until nothing moves in the pipe. */
  public Quiet quiet() {
    return new Quiet(client, bootstrap());
  }

  /** The demonstration users' common password. */
  public String password() {
    return secrets.demoUsers();
  }

  /** Where the office keeps its state. */
  public Path directory() {
    return office.folders().state();
  }

  /** Kafka's bootstrap address. */
  public String bootstrap() {
    return ports().kafkaBootstrap();
  }

  /** Kafka Connect's address. */
  public String connectUrl() {
    return ports().connectUrl();
  }

  /** JDBC address of a database. */
  public String jdbcUrl(String database) {
    return ports().jdbcUrl(database);
  }

  /** PostgreSQL's superuser. */
  public String postgresUser() {
    return "postgres";
  }

  /** The superuser's password. */
  public String postgresPassword() {
    return secrets.postgres();
  }

  /**
   * The outbox connector's configuration for a database beside the office's own.
   *
   * @throws IOException when the template cannot be read
   */
  public String connectorConfig(String database) throws IOException {
    return Files.readString(office.folders().connectorTemplate())
        .replace("{{database.hostname}}", "127.0.0.1")
        .replace("{{database.port}}", Integer.toString(ports().postgres()))
        .replace("{{database.user}}", postgresUser())
        .replace("{{database.password}}", postgresPassword())
        .replace("{{database.dbname}}", database)
        .replace("{{poll.interval.ms}}", "5")
        .replace("{{heartbeat.interval.ms}}", "10000");
  }

  private Ports ports() {
    return office.ports();
  }

  /**
   * The processes of the office that run now, without their descendants.
   *
   * @throws IOException when the list of processes cannot be read
   */
  public List<ProcessHandle> processes() throws IOException {
    Path file = office.folders().processes();
    if (!Files.exists(file)) {
      return List.of();
    }
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .map(line -> line.strip().split("\\s+"))
          .filter(words -> words.length > 1)
          .map(words -> ProcessHandle.of(Long.parseLong(words[1])))
          .flatMap(Optional::stream)
          .toList();
    }
  }
}

package org.patentoffice.embedded.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    return registered().values().stream().filter(ProcessHandle::isAlive).toList();
  }

  /**
   * The process of this name: {@code postgres}, {@code kafka}, {@code connect}, {@code keycloak} or
   * a service.
   *
   * @throws IOException when the list of processes cannot be read
   */
  public Optional<ProcessHandle> process(String name) throws IOException {
    return Optional.ofNullable(registered().get(name)).filter(ProcessHandle::isAlive);
  }

  /** The latest line of a name counts: a restarted process is registered again. */
  private Map<String, ProcessHandle> registered() throws IOException {
    Path file = office.folders().processes();
    Map<String, ProcessHandle> latest = new LinkedHashMap<>();
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        String[] words = line.strip().split("\\s+");
        if (words.length > 1) {
          ProcessHandle.of(Long.parseLong(words[1]))
              .ifPresentOrElse(
                  process -> latest.put(words[0], process), () -> latest.remove(words[0]));
        }
      }
    }
    return latest;
  }
}

package org.patentoffice.journeys.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.patentoffice.embedded.office.Office;
import org.patentoffice.embedded.office.ReceiptKey;
import org.patentoffice.embedded.office.Secrets;
import org.patentoffice.embedded.office.Service;
import org.patentoffice.embedded.part.AotCaches;
import org.patentoffice.embedded.part.Launch;
import org.patentoffice.embedded.part.Part;
import org.patentoffice.embedded.part.Parts;

/**
 * PostgreSQL, Kafka and one service as the office runs them, with the same heaps and settings, on
 * ports and data of their own. Closing stops them and deletes their data.
 */
public final class BenchServers implements AutoCloseable {
  static final String POSTGRES = "postgres";
  static final String KAFKA = "kafka";

  private static final int PORTS_BESIDE = 400;
  private static final Duration START_LIMIT = Duration.ofMinutes(3);
  private static final int STOP_LIMIT_SECONDS = 60;

  private final Office office;
  private final Service service;
  private final Secrets secrets;
  private final String realm;
  private final Map<String, Part> parts = new HashMap<>();
  private final Map<String, Process> running = new ConcurrentHashMap<>();

  /**
   * @param lender the running office, whose tokens the service accepts
   * @param service which of the services is measured
   */
  public BenchServers(Office lender, Service service) throws IOException {
    this.service = service;
    Path state = lender.folders().state().resolve("bench").resolve(service.id());
    this.office = Office.at(lender.folders().root(), state, lender.ports().base() + PORTS_BESIDE);
    this.realm = lender.ports().realmUrl();
    delete(); // what a killed run has left
    Files.createDirectories(office.folders().logs());
    this.secrets = Secrets.in(office.folders().secrets());
    ReceiptKey.ensure(office.folders());
    AotCaches caches = new AotCaches(office.folders().aotCaches(), AotCaches.Mode.USE);
    Parts.of(office, secrets, caches).forEach(part -> parts.put(part.name(), part));
  }

  /** Starts PostgreSQL and Kafka. */
  public void start() throws Exception {
    for (String name : List.of(POSTGRES, KAFKA)) {
      start(name, Map.of());
    }
  }

  /** Starts the service on a new, empty database; its first consumption begins at {@code group}. */
  public void startService() throws Exception {
    start(
        service.id(),
        Map.of("OIDC_URL", realm, "OFFICE_LEGAL_STATUS_LIMIT_REQUESTS_PER_MINUTE", "1000000000"));
  }

  public void stopService() {
    stop(service.id());
  }

  /** An empty database for the service, which must be stopped. */
  public void emptyDatabase() throws Exception {
    try (Connection connection = connect("postgres");
        Statement statement = connection.createStatement()) {
      statement.execute("drop database if exists %s with (force)".formatted(service.database()));
      statement.execute("drop database if exists peer with (force)");
      statement.execute("create database peer");
      statement.execute("checkpoint");
    }
    part(POSTGRES).furnish();
  }

  private void start(String name, Map<String, String> environment) throws Exception {
    Part part = part(name);
    part.prepare();
    Launch launch = part.launch();
    ProcessBuilder builder =
        new ProcessBuilder(launch.command())
            .directory(launch.directory().toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(office.folders().log(name).toFile()));
    builder.environment().putAll(launch.environment());
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    running.put(name, process);
    Awaitility.await(name + " is ready; its log: " + office.folders().log(name))
        .atMost(START_LIMIT)
        .pollInterval(Duration.ofMillis(100))
        .until(() -> part.healthy() || !process.isAlive());
    if (!process.isAlive()) {
      throw new IllegalStateException(
          "%s ended; its log: %s".formatted(name, office.folders().log(name)));
    }
    part.furnish();
  }

  /** PostgreSQL takes SIGTERM as "when the last client has gone": it stops last. */
  private void stop(String name) {
    Process process = running.remove(name);
    if (process == null) {
      return;
    }
    process.destroy();
    try {
      process.onExit().get(STOP_LIMIT_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      process.destroyForcibly();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private Part part(String name) {
    return Objects.requireNonNull(parts.get(name));
  }

  public String bootstrap() {
    return office.ports().kafkaBootstrap();
  }

  public String serviceUrl() {
    return office.ports().url(service);
  }

  public int servicePort() {
    return office.ports().of(service);
  }

  public Path folder() {
    return office.folders().state();
  }

  public String jdbcUrl(String database) {
    return office.ports().jdbcUrl(database);
  }

  public String password() {
    return secrets.postgres();
  }

  public Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(jdbcUrl(database), "postgres", secrets.postgres());
  }

  /** One number from a database. */
  public long count(String database, String query) throws SQLException {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }

  /** Refuses a database that answers before it has written: its figures would be no figures. */
  public void demandDurability() throws SQLException {
    try (Connection connection = connect("postgres");
        Statement statement = connection.createStatement()) {
      for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
        try (ResultSet row = statement.executeQuery("show " + setting)) {
          row.next();
          if (!row.getString(1).equals("on")) {
            throw new IllegalStateException(
                "Expected %s to be on: nothing is measured without it".formatted(setting));
          }
        }
      }
    }
  }

  /** Processor time of each server that runs. */
  public Map<String, Duration> processorTimes() {
    Map<String, Duration> times = new LinkedHashMap<>();
    running.forEach((name, process) -> times.put(name, ProcessorTime.of(process.toHandle())));
    return times;
  }

  /** The most memory that the service ever held, in MiB. */
  public double servicePeakMebibytes() {
    Process process = running.get(service.id());
    return process == null ? 0 : ProcessorTime.peakMebibytes(process.pid());
  }

  /** Stops what runs. */
  public void stop() {
    for (String name : List.of(service.id(), KAFKA, POSTGRES)) {
      stop(name);
    }
  }

  @Override
  public void close() throws IOException {
    stop();
    delete();
  }

  private void delete() throws IOException {
    Path root = office.folders().state();
    if (Files.exists(root)) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(file);
        }
      }
    }
  }
}

package org.patentoffice.embedded.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.patentoffice.embedded.process.Signals;
import org.patentoffice.embedded.process.Stopping;

/**
 * One PostgreSQL cluster on disk: made once by {@code initdb} with passwords (scram-sha-256), then
 * run as a native process that listens on 127.0.0.1 only.
 *
 * <p>PostgreSQL refuses to run as root. Root runs it in a user namespace of its own ({@code unshare
 * -U}), where it is nobody.
 *
 * @param binaries PostgreSQL's programs
 * @param data the data directory
 * @param port TCP port
 * @param password of the superuser {@value #SUPERUSER}
 */
public record PostgresCluster(PostgresBinaries binaries, Path data, int port, String password) {

  /** The superuser's name. */
  public static final String SUPERUSER = "postgres";

  private static final int INITDB_TIMEOUT_SECONDS = 120;
  private static final Duration STOP_LIMIT = Duration.ofSeconds(20);

  private static final Map<String, String> SETTINGS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("listen_addresses", "127.0.0.1"),
              Map.entry("unix_socket_directories", ""),
              Map.entry("fsync", "on"),
              Map.entry("synchronous_commit", "on"),
              Map.entry("wal_level", "logical"),
              Map.entry("max_replication_slots", "64"),
              Map.entry("max_wal_senders", "64"),
              Map.entry("max_slot_wal_keep_size", "8GB"),
              Map.entry("max_connections", "240"),
              Map.entry("shared_buffers", "64MB"),
              Map.entry("jit", "off"),
              Map.entry("timezone", "UTC"),
              Map.entry("log_timezone", "UTC"),
              Map.entry("log_line_prefix", "%m [%p] %q%u@%d ")));

  /**
   * Makes the cluster unless it exists.
   *
   * @throws IllegalStateException with initdb's own words when it fails
   */
  public void initialise() {
    if (Files.exists(data.resolve("PG_VERSION"))) {
      return;
    }
    try {
      Files.createDirectories(data.toAbsolutePath().getParent());
      Path passwordFile =
          Files.createTempFile(
              data.toAbsolutePath().getParent(),
              "initdb",
              ".secret",
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      try {
        Files.writeString(passwordFile, password);
        run(initdb(passwordFile));
      } finally {
        Files.delete(passwordFile);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL's cluster cannot be made in " + data, e);
    }
  }

  /** The command line that runs the server in the foreground. */
  public List<String> command() {
    List<String> command =
        unprivileged(
            binaries.program("postgres"), "-D", data.toAbsolutePath().toString(), "-p", "" + port);
    SETTINGS.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
    return command;
  }

  /**
   * Stops a server that still runs on this data, and removes the note of one that does not: after a
   * power cut its process id may belong to anybody, and PostgreSQL would refuse to start.
   */
  public void stopLeftover() {
    Optional<ProcessHandle> running = postmaster();
    running.ifPresent(
        server -> {
          Signals.interrupt(server.pid());
          if (!Stopping.ended(server, STOP_LIMIT)) {
            server.destroyForcibly();
          }
        });
    if (running.isEmpty()) {
      data.resolve("postmaster.pid").toFile().delete();
    }
  }

  private Optional<ProcessHandle> postmaster() {
    Path file = data.resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return ProcessHandle.of(Long.parseLong(Files.readAllLines(file).getFirst().strip()))
          .filter(h -> h.info().command().orElse("").endsWith("/postgres"));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** JDBC address of one database. */
  public String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  /**
   * A superuser's connection.
   *
   * @throws SQLException when the server does not (yet) take connections
   */
  public Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(url(database), SUPERUSER, password);
  }

  private List<String> initdb(Path passwordFile) {
    return unprivileged(
        binaries.program("initdb"),
        "--pgdata=" + data.toAbsolutePath(),
        "--username=" + SUPERUSER,
        "--pwfile=" + passwordFile.toAbsolutePath(),
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        "--no-instructions");
  }

  private static List<String> unprivileged(String... command) {
    List<String> all = new ArrayList<>();
    if ("root".equals(System.getProperty("user.name"))) {
      all.addAll(List.of("unshare", "-U"));
    }
    all.addAll(List.of(command));
    return all;
  }

  private static void run(List<String> command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (!process.waitFor(INITDB_TIMEOUT_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new IllegalStateException("Expected initdb to make a cluster, but: " + output);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted in initdb", e);
    } finally {
      process.destroyForcibly();
    }
  }
}

package org.patentoffice.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentoffice.embedded.connect.ConnectSettings;
import org.patentoffice.embedded.connect.ConnectWorker;
import org.patentoffice.embedded.kafka.Broker;
import org.patentoffice.embedded.kafka.BrokerSettings;
import org.patentoffice.embedded.postgres.PostgresBinaries;
import org.patentoffice.embedded.postgres.PostgresCluster;
import org.patentoffice.embedded.process.Signals;

/**
 * The three servers of the test platform: PostgreSQL as a process, broker and worker in this JVM.
 */
final class TestServers implements AutoCloseable {

  private static final Duration START_LIMIT = Duration.ofSeconds(90);
  private static final Duration STOP_LIMIT = Duration.ofSeconds(10);
  private static final Duration POLL = Duration.ofMillis(50);
  private static final int PASSWORD_BYTES = 16;

  private final Path directory;
  private volatile @Nullable Process postgres;
  private volatile @Nullable Broker broker;
  private volatile @Nullable ConnectWorker worker;

  TestServers(Path directory) {
    this.directory = directory;
  }

  /** Starts everything and returns the addresses and passwords. */
  Properties start() throws Exception {
    removeData();
    CompletableFuture<PostgresCluster> database =
        CompletableFuture.supplyAsync(() -> unchecked(this::postgres));
    BrokerSettings kafka = new BrokerSettings(directory.resolve("kafka"), freePort(), freePort());
    broker = Broker.start(kafka);
    ConnectSettings connect =
        new ConnectSettings(kafka.bootstrap(), freePort(), directory.resolve("plugins"), directory);
    worker = ConnectWorker.start(connect);
    awaitRest(connect);
    PostgresCluster cluster = database.join();
    String debeziumPassword = password();
    createDebeziumRole(cluster, debeziumPassword);

    Properties ready = new Properties();
    ready.setProperty("postgres.port", String.valueOf(cluster.port()));
    ready.setProperty("postgres.user", PostgresCluster.SUPERUSER);
    ready.setProperty("postgres.password", cluster.password());
    ready.setProperty("debezium.user", "debezium");
    ready.setProperty("debezium.password", debeziumPassword);
    ready.setProperty("kafka.bootstrap", kafka.bootstrap());
    ready.setProperty("connect.url", connect.url());
    ready.setProperty("pid", String.valueOf(ProcessHandle.current().pid()));
    return ready;
  }

  private PostgresCluster postgres() throws Exception {
    PostgresBinaries binaries = PostgresBinaries.unpackedIn(PostgresBinaries.homeBesideClasses());
    PostgresCluster cluster =
        new PostgresCluster(binaries, directory.resolve("pg"), freePort(), password());
    cluster.initialise();
    Process process =
        new ProcessBuilder(cluster.command())
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve("postgres.log").toFile())
            .start();
    postgres = process;
    process.getOutputStream().close();
    await(
        "PostgreSQL",
        () -> {
          if (!process.isAlive()) {
            throw new IllegalStateException(Files.readString(directory.resolve("postgres.log")));
          }
          try (Connection connection = cluster.connect("postgres")) {
            return connection.isValid(1);
          } catch (SQLException e) {
            return false;
          }
        });
    return cluster;
  }

  private static void createDebeziumRole(PostgresCluster cluster, String password)
      throws SQLException {
    try (Connection connection = cluster.connect("postgres");
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE ROLE debezium LOGIN REPLICATION PASSWORD '" + password + "'");
    }
  }

  private static void awaitRest(ConnectSettings connect) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(connect.url() + "/connectors"))
            .timeout(Duration.ofSeconds(5))
            .build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      await(
          "Kafka Connect",
          () -> {
            try {
              return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
            } catch (IOException e) {
              return false;
            }
          });
    }
  }

  @Override
  public void close() {
    if (worker != null) {
      worker.close();
    }
    if (broker != null) {
      broker.close();
    }
    Process process = postgres;
    if (process != null) {
      Signals.interrupt(process.pid());
      try {
        process.onExit().get(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS);
      } catch (TimeoutException e) {
        process.destroyForcibly();
      } catch (Exception e) {
        Thread.currentThread().interrupt();
      }
    }
    try {
      removeData();
    } catch (IOException e) {
      System.err.println("Left behind in " + directory + ": " + e);
    }
  }

  private void removeData() throws IOException {
    for (String name : new String[] {"pg", "kafka", "plugins"}) {
      Path root = directory.resolve(name);
      if (Files.exists(root)) {
        try (Stream<Path> files = Files.walk(root)) {
          for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
            Files.deleteIfExists(file);
          }
        }
      }
    }
  }

  private static void await(String what, Callable<Boolean> condition) throws Exception {
    Instant end = Instant.now().plus(START_LIMIT);
    while (!condition.call()) {
      if (Instant.now().isAfter(end)) {
        throw new IllegalStateException(what + " did not answer within " + START_LIMIT);
      }
      Thread.sleep(POLL);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static String password() {
    byte[] bytes = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private static <T> T unchecked(Callable<T> call) {
    try {
      return call.call();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}

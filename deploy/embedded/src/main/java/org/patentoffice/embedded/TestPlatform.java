package org.patentoffice.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * PostgreSQL, Kafka and Kafka Connect with Debezium on free ports, for the tests of one Maven run.
 *
 * <p>{@code java -cp … org.patentoffice.embedded.TestPlatform --dir=D --parent-pid=P} writes {@code
 * D/ready.properties} (atomically, mode as the directory's) when all three answer: {@code
 * postgres.port, postgres.user, postgres.password, debezium.user, debezium.password,
 * kafka.bootstrap, connect.url, pid}. It ends when process P ends and leaves nothing behind but its
 * log. Broker and worker share this JVM; tests that kill them use the embedded office.
 */
public final class TestPlatform {

  private TestPlatform() {}

  /** Runs until the parent process ends. */
  public static void main(String[] arguments) throws Exception {
    Map<String, String> options = options(arguments);
    Path directory = Path.of(options.get("dir")).toAbsolutePath();
    ProcessHandle parent =
        ProcessHandle.of(Long.parseLong(options.get("parent-pid")))
            .orElseThrow(
                () -> new IllegalArgumentException("Expected --parent-pid of a live process"));
    Files.createDirectories(directory);
    Path ready = directory.resolve("ready.properties");
    TestServers servers = new TestServers(directory);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  ready.toFile().delete();
                  servers.close();
                }));
    try {
      write(servers.start(), ready);
    } catch (Exception e) {
      e.printStackTrace();
      System.exit(1); // Kafka's threads would keep a half-started platform alive
    }
    parent.onExit().join();
    System.exit(0);
  }

  private static void write(Properties properties, Path file) throws IOException {
    Path fresh = file.resolveSibling("ready.tmp");
    try (OutputStream out = Files.newOutputStream(fresh)) {
      properties.store(out, null);
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static Map<String, String> options(String[] arguments) {
    Map<String, String> options = new TreeMap<>();
    for (String argument : arguments) {
      String[] parts = argument.replaceFirst("^--", "").split("=", 2);
      options.put(parts[0], parts.length > 1 ? parts[1] : "true");
    }
    for (String needed : new String[] {"dir", "parent-pid"}) {
      if (!options.containsKey(needed)) {
        throw new IllegalArgumentException("Usage: TestPlatform --dir=DIR --parent-pid=PID");
      }
    }
    return options;
  }
}

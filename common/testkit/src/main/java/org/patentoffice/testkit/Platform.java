package org.patentoffice.testkit;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Properties;
import org.awaitility.Awaitility;

/**
 * Real PostgreSQL, Kafka and Debezium, as a child process: one set per Maven run, shared by all
 * modules, ended with Maven. Its class path is never mixed with Quarkus'.
 */
final class Platform {
  private static final Duration START_LIMIT = Duration.ofMinutes(2);

  final String postgresPort;
  final String postgresUser;
  final String postgresPassword;
  final String kafka;
  final String connect;

  private Platform(Properties ready) {
    postgresPort = ready.getProperty("postgres.port");
    postgresUser = ready.getProperty("postgres.user");
    postgresPassword = ready.getProperty("postgres.password");
    kafka = ready.getProperty("kafka.bootstrap");
    connect = ready.getProperty("connect.url");
  }

  static Path officeRoot() {
    String root = System.getProperty("office.root");
    Path path = root == null ? Path.of("").toAbsolutePath() : Path.of(root);
    while (!Files.exists(path.resolve("deploy/topics.yaml")) && path.getParent() != null) {
      path = path.getParent();
    }
    return path;
  }

  /** The platform of this Maven run, started if it is the first to ask. */
  static Platform get() throws IOException {
    long maven = outermostJava();
    Path target = officeRoot().resolve("deploy/embedded/target");
    Path dir = target.resolve("test-platform-" + maven);
    Path ready = dir.resolve("ready.properties");
    Files.createDirectories(dir);
    try (FileChannel lockFile =
            FileChannel.open(
                dir.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = lockFile.lock()) {
      if (!lock.isValid()) {
        throw new IOException("Could not lock " + dir);
      }
      if (!Files.exists(ready)) {
        start(target, dir, ready, maven);
      }
    }
    Properties properties = new Properties();
    try (InputStream in = Files.newInputStream(ready)) {
      properties.load(in);
    }
    return new Platform(properties);
  }

  private static void start(Path target, Path dir, Path ready, long maven) throws IOException {
    String classPath =
        target.resolve("classes")
            + File.pathSeparator
            + Files.readString(target.resolve("classpath.txt")).strip();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-cp",
                classPath,
                "org.patentoffice.embedded.TestPlatform",
                "--dir=" + dir,
                "--parent-pid=" + maven)
            .redirectErrorStream(true)
            .redirectOutput(dir.resolve("platform.log").toFile())
            .start();
    process.getOutputStream().close();
    Awaitility.await("test platform, see " + dir.resolve("platform.log"))
        .atMost(START_LIMIT)
        .pollInterval(Duration.ofMillis(50))
        .until(
            () -> {
              if (!process.isAlive()) {
                throw new IllegalStateException(
                    "The test platform ended: " + Files.readString(dir.resolve("platform.log")));
              }
              return Files.exists(ready);
            });
  }

  /** Maven, which forks the tests' JVM through a shell; or the IDE. The platform ends with it. */
  private static long outermostJava() {
    ProcessHandle best = ProcessHandle.current();
    for (var parent = best.parent(); parent.isPresent(); parent = parent.get().parent()) {
      if (parent.get().info().command().orElse("").endsWith("/java")) {
        best = parent.get();
      }
    }
    return best.pid();
  }
}

package org.patentoffice.testkit;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged service as a process of its own, which can be killed. */
public final class ServiceProcess implements AutoCloseable {
  private static final Duration START_LIMIT = Duration.ofMinutes(2);

  private final Process process;
  private final String address;

  private ServiceProcess(Process process, String address) {
    this.process = process;
    this.address = address;
  }

  /**
   * Starts it and waits until it answers; its log is added to {@code target}.
   *
   * @param module folder of the service, such as {@code receiving-service}
   */
  public static ServiceProcess start(String module, Map<String, String> configuration)
      throws IOException {
    Path target = Path.of(System.getProperty("office.root"), module, "target");
    int port = freePort();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx256m"));
    configuration.forEach((name, value) -> command.add("-D" + name + "=" + value));
    command.add("-Dquarkus.http.port=" + port);
    command.addAll(List.of("-jar", target.resolve("quarkus-app/quarkus-run.jar").toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(
                ProcessBuilder.Redirect.appendTo(target.resolve("killed-service.log").toFile()))
            .start();
    process.getOutputStream().close();
    ServiceProcess service = new ServiceProcess(process, "http://127.0.0.1:" + port);
    await("service, see target/killed-service.log")
        .atMost(START_LIMIT)
        .until(
            () -> {
              if (!process.isAlive()) {
                throw new IllegalStateException("The service ended");
              }
              return service.answers();
            });
    return service;
  }

  private boolean answers() {
    try {
      URI live = URI.create(address + "/q/health/live");
      return ((HttpURLConnection) live.toURL().openConnection()).getResponseCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** Where it listens. */
  public String address() {
    return address;
  }

  /** SIGKILL: it can put down nothing any more. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }
}

package org.patentoffice.embedded.connect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.apache.kafka.connect.cli.ConnectDistributed;
import org.apache.kafka.connect.runtime.Connect;

/**
 * A Kafka Connect worker in this JVM. It stops with the JVM: Connect registers its own shutdown
 * hook.
 */
public final class ConnectWorker implements AutoCloseable {

  private final Connect<?> connect;

  private ConnectWorker(Connect<?> connect) {
    this.connect = connect;
  }

  /**
   * Starts the worker; its REST interface answers a little later.
   *
   * @throws UncheckedIOException when the plug-in directory cannot be made
   */
  public static ConnectWorker start(ConnectSettings settings) {
    try {
      Files.createDirectories(settings.pluginDirectory());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ConnectWorker(new ConnectDistributed().startConnect(settings.properties()));
  }

  /** Waits until the worker ends. */
  public void await() {
    connect.awaitStop();
  }

  @Override
  public void close() {
    connect.stop();
    connect.awaitStop();
  }
}

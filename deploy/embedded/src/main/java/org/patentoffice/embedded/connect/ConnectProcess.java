package org.patentoffice.embedded.connect;

import java.nio.file.Path;

/**
 * The Connect worker as a process of its own: {@code ConnectProcess BOOTSTRAP PORT PLUGINS
 * SECRETS}.
 */
public final class ConnectProcess {

  private ConnectProcess() {}

  /** Runs until SIGTERM. */
  public static void main(String[] arguments) {
    try {
      ConnectWorker.start(
              new ConnectSettings(
                  arguments[0],
                  Integer.parseInt(arguments[1]),
                  Path.of(arguments[2]),
                  Path.of(arguments[3])))
          .await();
    } catch (RuntimeException e) {
      e.printStackTrace();
      System.exit(1);
    }
  }
}

package org.patentoffice.embedded.kafka;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The broker as a process of its own: {@code BrokerProcess DIRECTORY PORT CONTROLLER-PORT TOPICS
 * READY-FILE}.
 */
public final class BrokerProcess {

  private BrokerProcess() {}

  /** Runs until SIGTERM. Writes the ready file when the broker serves and every topic is there. */
  public static void main(String[] arguments) {
    BrokerSettings settings =
        new BrokerSettings(
            Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
    try {
      Broker broker = Broker.start(settings);
      Runtime.getRuntime().addShutdownHook(new Thread(broker::close));
      Topics.read(Path.of(arguments[3])).create(settings.bootstrap());
      Files.writeString(Path.of(arguments[4]), ProcessHandle.current().pid() + "\n");
    } catch (Exception e) {
      e.printStackTrace();
      System.exit(1); // the broker's own threads would keep half a node alive
    }
  }
}

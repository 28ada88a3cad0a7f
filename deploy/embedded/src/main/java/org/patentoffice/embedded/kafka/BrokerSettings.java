package org.patentoffice.embedded.kafka;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/**
 * Where the one broker keeps its log and which ports it listens on (127.0.0.1 only).
 *
 * @param directory the log directory, kept over restarts
 * @param port for clients
 * @param controllerPort for the broker's own controller
 */
public record BrokerSettings(Path directory, int port, int controllerPort) {

  static final int NODE_ID = 1;
  static final String CONTROLLER_LISTENER = "CONTROLLER";
  private static final String HOST = "127.0.0.1";

  /**
   * A broker that was killed waits this long for its own old session, in milliseconds (Kafka:
   * 9,000).
   */
  private static final int BROKER_SESSION_TIMEOUT_MILLIS = 3_000;

  /** Ten years in minutes: an office that was off for months still knows what it has read. */
  private static final int OFFSETS_RETENTION_MINUTES = 5_256_000;

  /** What clients connect to. */
  public String bootstrap() {
    return HOST + ":" + port;
  }

  Properties properties() {
    Properties properties = new Properties();
    properties.putAll(identity());
    properties.putAll(singleNode());
    properties.putAll(habits());
    properties.putAll(smallMachine());
    return properties;
  }

  private Map<String, String> identity() {
    return Map.of(
        "process.roles",
        "broker,controller",
        "node.id",
        String.valueOf(NODE_ID),
        "controller.quorum.voters",
        NODE_ID + "@" + HOST + ":" + controllerPort,
        "listeners",
        "PLAINTEXT://"
            + bootstrap()
            + ","
            + CONTROLLER_LISTENER
            + "://"
            + HOST
            + ":"
            + controllerPort,
        "advertised.listeners",
        "PLAINTEXT://" + bootstrap(),
        "listener.security.protocol.map",
        "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
        "controller.listener.names",
        CONTROLLER_LISTENER,
        "inter.broker.listener.name",
        "PLAINTEXT",
        "log.dirs",
        directory.toAbsolutePath().toString());
  }

  private static Map<String, String> singleNode() {
    return Map.of(
        "default.replication.factor", "1",
        "offsets.topic.replication.factor", "1",
        "offsets.topic.num.partitions", "4",
        "transaction.state.log.replication.factor", "1",
        "transaction.state.log.min.isr", "1",
        "transaction.state.log.num.partitions", "4",
        "share.coordinator.state.topic.replication.factor", "1",
        "share.coordinator.state.topic.min.isr", "1",
        "share.coordinator.state.topic.num.partitions", "1");
  }

  /** Topics are code; facts are kept for ever; a restart is quick. */
  private static Map<String, String> habits() {
    return Map.of(
        "auto.create.topics.enable", "false",
        "log.retention.ms", "-1",
        "log.retention.bytes", "-1",
        "offsets.retention.minutes", String.valueOf(OFFSETS_RETENTION_MINUTES),
        "group.initial.rebalance.delay.ms", "0",
        "group.min.session.timeout.ms", "1000",
        "broker.session.timeout.ms", String.valueOf(BROKER_SESSION_TIMEOUT_MILLIS),
        "broker.heartbeat.interval.ms", "500");
  }

  private static Map<String, String> smallMachine() {
    return Map.of(
        "log.cleaner.dedupe.buffer.size", "2097152",
        "num.network.threads", "2",
        "num.io.threads", "4",
        "background.threads", "2");
  }
}

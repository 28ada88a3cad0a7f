package org.patentoffice.embedded.connect;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * One Kafka Connect worker (distributed mode) on 127.0.0.1.
 *
 * @param bootstrap the broker's host:port
 * @param port of the REST interface
 * @param pluginDirectory an empty directory: the connector is on the class path
 * @param secretsDirectory from which a connector may read {@code ${file:…:name}}
 */
public record ConnectSettings(
    String bootstrap, int port, Path pluginDirectory, Path secretsDirectory) {

  /** Address of the REST interface. */
  public String url() {
    return "http://127.0.0.1:" + port;
  }

  Map<String, String> properties() {
    Map<String, String> properties = new HashMap<>();
    properties.putAll(identity());
    properties.putAll(storage());
    properties.putAll(secrets());
    properties.putAll(group());
    properties.putAll(producer());
    return properties;
  }

  private Map<String, String> identity() {
    return Map.of(
        "bootstrap.servers", bootstrap,
        "listeners", url(),
        "rest.advertised.host.name", "127.0.0.1",
        "plugin.path", pluginDirectory.toAbsolutePath().toString(),
        "plugin.discovery", "service_load",
        "key.converter", "org.apache.kafka.connect.storage.StringConverter",
        "value.converter", "org.apache.kafka.connect.storage.StringConverter");
  }

  private static Map<String, String> storage() {
    return Map.of(
        "offset.storage.topic", "connect-offsets",
        "config.storage.topic", "connect-configs",
        "status.storage.topic", "connect-status",
        "offset.storage.replication.factor", "1",
        "config.storage.replication.factor", "1",
        "status.storage.replication.factor", "1",
        "offset.storage.partitions", "1",
        "status.storage.partitions", "1",
        "offset.flush.interval.ms", "1000");
  }

  private Map<String, String> secrets() {
    return Map.of(
        "config.providers", "file",
        "config.providers.file.class", "org.apache.kafka.common.config.provider.FileConfigProvider",
        "config.providers.file.param.allowed.paths", secretsDirectory.toAbsolutePath().toString());
  }

  /**
   * A killed worker's successor takes over after the old session has run out, without further
   * delay.
   */
  private static Map<String, String> group() {
    return Map.of(
        "group.id", "connect",
        "session.timeout.ms", "4000",
        "heartbeat.interval.ms", "1000",
        "rebalance.timeout.ms", "6000",
        "scheduled.rebalance.max.delay.ms", "0");
  }

  /** Nothing lost, nothing reordered, nothing held back. */
  private static Map<String, String> producer() {
    return Map.of(
        "producer.acks", "all",
        "producer.enable.idempotence", "true",
        "producer.max.in.flight.requests.per.connection", "5",
        "producer.linger.ms", "0");
  }
}

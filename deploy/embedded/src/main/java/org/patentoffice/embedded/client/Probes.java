package org.patentoffice.embedded.client;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.patentoffice.embedded.office.Service;

/**
 * Proves that the pipe works: a probe event from every service (REST, database, outbox, Debezium,
 * Kafka) arrives at a consumer of topic {@value #TOPIC}. Not for use by several threads.
 */
public final class Probes implements AutoCloseable {

  static final String TOPIC = "office.probe";

  private static final TopicPartition PARTITION = new TopicPartition(TOPIC, 0);
  private static final Duration POLL = Duration.ofMillis(50);

  private final OfficeClient client;
  private final KafkaConsumer<String, String> consumer;

  /** Connects to Kafka and stands at the end of the topic. */
  public Probes(OfficeClient client, String bootstrap) {
    this.client = client;
    this.consumer = consumer(bootstrap);
    consumer.assign(List.of(PARTITION));
    consumer.seekToEnd(List.of(PARTITION));
    consumer.position(PARTITION);
  }

  /**
   * Sends one probe through every service and waits for all of them.
   *
   * @return how long each took, from before the request until it was seen
   * @throws IllegalStateException naming the services whose probe was not seen in time
   */
  public Map<Service, Duration> crossAll(Duration limit) {
    Instant end = Instant.now().plus(limit);
    Map<Service, Sent> sent = new EnumMap<>(Service.class);
    for (Service service : Service.values()) {
      sent.put(service, send(service));
    }
    Map<Service, Duration> crossed = new EnumMap<>(Service.class);
    while (crossed.size() < sent.size()) {
      if (Instant.now().isAfter(end)) {
        throw new IllegalStateException(
            "Expected a probe from every service on %s within %d s, but none from %s"
                .formatted(TOPIC, limit.toSeconds(), missing(crossed.keySet())));
      }
      for (ConsumerRecord<String, String> record : consumer.poll(POLL)) {
        sent.forEach(
            (service, probe) -> {
              if (record.value().contains(probe.id)) {
                crossed.put(service, Duration.between(probe.at, Instant.now()));
              }
            });
      }
    }
    return crossed;
  }

  @Override
  public void close() {
    consumer.close(CloseOptions.timeout(Duration.ofSeconds(1)));
  }

  private record Sent(String id, Instant at) {}

  private Sent send(Service service) {
    Instant before = Instant.now();
    Answer answer =
        client.post(
            service,
            "/operations/probe",
            Person.OPE,
            client.object(),
            UUID.randomUUID().toString());
    return new Sent(
        answer.orFail("Probe of " + service.id()).json().path("probeId").asText(), before);
  }

  private static String missing(Set<Service> crossed) {
    return Stream.of(Service.values())
        .filter(service -> !crossed.contains(service))
        .map(Service::id)
        .collect(Collectors.joining(", "));
  }

  private static KafkaConsumer<String, String> consumer(String bootstrap) {
    return new KafkaConsumer<>(
        Map.of(
            "bootstrap.servers",
            bootstrap,
            "enable.auto.commit",
            "false",
            "enable.metrics.push",
            "false",
            "key.deserializer",
            StringDeserializer.class.getName(),
            "value.deserializer",
            StringDeserializer.class.getName()));
  }
}
